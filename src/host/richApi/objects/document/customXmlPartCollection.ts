import type { Book } from "../../../model/book";
import { addCustomXmlPart } from "../../../model/document/customXml";
import { invalidArgument } from "../../apiError";
import { CustomXmlPart, CustomXmlPartScopedCollection, CustomXmlParts } from "./customXmlPart";

/** All XML that programs keep in the workbook. */
export class CustomXmlPartCollection extends CustomXmlParts {
  readonly $type = "CustomXmlPartCollection";

  constructor(protected readonly book: Book) {
    super();
  }

  protected holds(): boolean {
    return true;
  }
  Add(xml: unknown): CustomXmlPart {
    if (typeof xml !== "string") throw invalidArgument();
    return new CustomXmlPart(this.book, addCustomXmlPart(this.book, xml).id);
  }
  GetByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    if (typeof namespace !== "string") throw invalidArgument();
    return new CustomXmlPartScopedCollection(this.book, namespace);
  }
}
