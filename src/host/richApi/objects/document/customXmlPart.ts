import type { Book } from "../../../model/book";
import {
  customXmlParts,
  deleteCustomXmlPart,
  findCustomXmlPart,
  namespaceOf,
  setCustomXml,
} from "../../../model/document/customXml";
import type { CustomXmlPartData } from "../../../model/document/documentData";
import { invalidArgument, invalidOperation, itemNotFound } from "../../apiError";
import { ApiCollection, ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";

/** XML that a program keeps in the workbook. */
export class CustomXmlPart extends ApiObject {
  readonly $type = "CustomXmlPart";
  readonly $scalars = ["Id", "NamespaceUri"];
  readonly $navs = [];
  override readonly $requires = { "*": "1.5" };

  constructor(
    private readonly book: Book,
    private readonly id: string,
  ) {
    super();
  }

  override $identity(): { Id: string } {
    return { Id: this.id };
  }
  private get own(): CustomXmlPartData {
    const part = findCustomXmlPart(this.book, this.id);
    if (!part) throw itemNotFound();
    return part;
  }
  get Id(): string {
    return this.own.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.own.xml);
  }
  GetXml(): string {
    return this.own.xml;
  }
  SetXml(xml: unknown): void {
    if (typeof xml !== "string") throw invalidArgument();
    setCustomXml(this.book, this.own.id, xml);
  }
  Delete(): void {
    deleteCustomXmlPart(this.book, this.id);
  }
}

/** Parts among all, by id. */
export abstract class CustomXmlParts extends ApiCollection {
  readonly $scalars = [];
  readonly $navs = [];
  override readonly $requires = { "*": "1.5" };
  protected abstract readonly book: Book;

  protected abstract holds(part: CustomXmlPartData): boolean;

  $items(): CustomXmlPart[] {
    return customXmlParts(this.book)
      .filter((part) => this.holds(part))
      .map(({ id }) => new CustomXmlPart(this.book, id));
  }
  GetCount(): number {
    return this.$items().length;
  }
  GetItemOrNullObject(id: unknown): ApiValue {
    const part = findCustomXmlPart(this.book, String(id));
    return part && this.holds(part) ? new CustomXmlPart(this.book, part.id) : NULL;
  }
  $item(id: unknown): ApiValue {
    return orNotFound(this.GetItemOrNullObject(id));
  }
}

/** The parts whose root is in one namespace. */
export class CustomXmlPartScopedCollection extends CustomXmlParts {
  readonly $type = "CustomXmlPartScopedCollection";

  constructor(
    protected readonly book: Book,
    private readonly namespace: string,
  ) {
    super();
  }

  protected holds({ xml }: CustomXmlPartData): boolean {
    return namespaceOf(xml) === this.namespace;
  }
  GetOnlyItemOrNullObject(): ApiValue {
    const [only, ...others] = this.$items();
    return only && others.length === 0 ? only : NULL;
  }
  GetOnlyItem(): ApiValue {
    const only = this.GetOnlyItemOrNullObject();
    if (only === NULL) throw invalidOperation("There is not exactly one such part.");
    return only;
  }
}
