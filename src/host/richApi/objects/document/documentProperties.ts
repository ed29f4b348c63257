import type { Book } from "../../../model/book";
import type { PropertiesData } from "../../../model/document/documentData";
import { invalidArgument } from "../../apiError";
import { ApiObject } from "../../apiObject";
import { CustomPropertyCollection } from "./customProperties";

const TEXTS = [
  "Title",
  "Subject",
  "Author",
  "Keywords",
  "Comments",
  "LastAuthor",
  "Category",
  "Manager",
  "Company",
] as const;

type TextKey = Exclude<keyof PropertiesData, "custom" | "revisionNumber" | "kept">;

/** What the workbook says about itself. */
export class DocumentProperties extends ApiObject {
  readonly $type = "DocumentProperties";
  readonly $scalars = [...TEXTS, "RevisionNumber", "CreationDate"];
  override readonly $writable = [...TEXTS.filter((name) => name !== "LastAuthor"), "RevisionNumber"];
  readonly $navs = ["Custom"];
  override readonly $requires = { "*": "1.7" };

  constructor(readonly book: Book) {
    super();
  }

  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book);
  }
  get RevisionNumber(): number {
    return this.book.document.properties?.revisionNumber ?? 0;
  }
  set RevisionNumber(number: number) {
    if (!Number.isInteger(number) || number < 0) throw invalidArgument();
    this.book.document.properties = { ...this.book.document.properties, revisionNumber: number };
  }
  /** null where nobody wrote it down. */
  get CreationDate(): string | null {
    return this.book.document.properties?.creationDate ?? null;
  }
}

for (const name of TEXTS) {
  const key = (name.charAt(0).toLowerCase() + name.slice(1)) as TextKey;
  Object.defineProperty(DocumentProperties.prototype, name, {
    get(this: DocumentProperties) {
      return this.book.document.properties?.[key] ?? "";
    },
    set(this: DocumentProperties, text: unknown) {
      if (typeof text !== "string") throw invalidArgument();
      const { [key]: _before, ...others } = this.book.document.properties ?? {};
      this.book.document.properties = text === "" ? others : { ...others, [key]: text };
    },
  });
}
