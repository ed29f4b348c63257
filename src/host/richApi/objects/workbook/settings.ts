import type { Book } from "../../../model/book";
import { tellSettings } from "../../../model/events/happenings";
import { invalidArgument, itemNotFound } from "../../apiError";
import { ApiCollection, ApiObject, type ApiValue, NULL } from "../../apiObject";
import { orNotFound } from "../../orNotFound";

class Setting extends ApiObject {
  readonly $type = "Setting";
  readonly $scalars = ["Key", "Value", "_Id"];
  override readonly $writable = ["Value"];
  readonly $navs = [];

  constructor(
    private readonly book: Book,
    readonly Key: string,
  ) {
    super();
  }

  override $identity(): { _Id: string } {
    return { _Id: this.Key };
  }
  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    const text = this.book.settings.get(this.Key);
    if (text === undefined) throw itemNotFound();
    return JSON.parse(text) as unknown;
  }
  set Value(value: unknown) {
    if (!this.book.settings.has(this.Key)) throw itemNotFound();
    this.book.settings.set(this.Key, JSON.stringify(value ?? null));
    tellSettings(this.book);
  }
  Delete(): void {
    if (!this.book.settings.delete(this.Key)) throw itemNotFound();
    tellSettings(this.book);
  }
}

/** What an add-in keeps in the workbook; the same store as `Office.context.document.settings`. */
export class SettingCollection extends ApiCollection {
  readonly $type = "SettingCollection";
  readonly $scalars = [];
  readonly $navs = [];
  override readonly $requires = { "*": "1.4" };

  constructor(private readonly book: Book) {
    super();
  }

  $items(): Setting[] {
    return [...this.book.settings.keys()].sort().map((key) => new Setting(this.book, key));
  }
  GetItemOrNullObject(key: unknown): ApiValue {
    return this.book.settings.has(String(key)) ? new Setting(this.book, String(key)) : NULL;
  }
  $item(key: unknown): ApiValue {
    return orNotFound(this.GetItemOrNullObject(key));
  }
  GetCount(): number {
    return this.book.settings.size;
  }
  /** Sets one that is there already. */
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== "string" || key === "") throw invalidArgument();
    this.book.settings.set(key, JSON.stringify(value ?? null));
    tellSettings(this.book);
    return new Setting(this.book, key);
  }
}
