import type { Book } from "../../../model/book";
import {
  customProperties,
  deleteCustomProperties,
  deleteCustomProperty,
  findCustomProperty,
  setCustomProperty,
} from "../../../model/document/customProperties";
import type { CustomPropertyData } from "../../../model/document/documentData";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiCollection, ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";

/** One property of the workbook that Excel itself has no field for. */
class CustomProperty extends ApiObject {
  readonly $type = "CustomProperty";
  readonly $scalars = ["Key", "Value", "Type"];
  override readonly $writable = ["Value"];
  readonly $navs = [];
  override readonly $requires = { "*": "1.7" };

  constructor(
    private readonly book: Book,
    private readonly key: string,
  ) {
    super();
  }

  override $identity(): { _Id: string } {
    return { _Id: this.key };
  }
  private get own(): CustomPropertyData {
    const property = findCustomProperty(this.book, this.key);
    if (!property) throw itemNotFound();
    return property;
  }
  get Key(): string {
    return this.own.key;
  }
  get Type(): CustomPropertyData["type"] {
    return this.own.type;
  }
  get Value(): CustomPropertyData["value"] {
    return this.own.value;
  }
  set Value(value: unknown) {
    setCustomProperty(this.book, this.own.key, value);
  }
  Delete(): void {
    deleteCustomProperty(this.book, this.key);
  }
}

/** The workbook's own properties, by key, whose case doesn't matter. */
export class CustomPropertyCollection extends ApiCollection {
  readonly $type = "CustomPropertyCollection";
  readonly $scalars = [];
  readonly $navs = [];
  override readonly $requires = { "*": "1.7" };

  constructor(private readonly book: Book) {
    super();
  }

  $items(): CustomProperty[] {
    return customProperties(this.book).map(({ key }) => new CustomProperty(this.book, key));
  }
  GetCount(): number {
    return customProperties(this.book).length;
  }
  GetItemOrNullObject(key: unknown): ApiValue {
    const found = findCustomProperty(this.book, String(key));
    return found ? new CustomProperty(this.book, found.key) : NULL;
  }
  $item(key: unknown): ApiValue {
    return orNotFound(this.GetItemOrNullObject(key));
  }
  Add(key: unknown, value: unknown): CustomProperty {
    if (typeof key !== "string") throw invalidArgument();
    return new CustomProperty(this.book, setCustomProperty(this.book, key, value).key);
  }
  DeleteAll(): void {
    deleteCustomProperties(this.book);
  }
}
