import type { DispatchData } from "./dispatch";

/** Name and JSON text, as the library keeps them. */
export type SettingEntry = readonly [string, string];

/** Where the workbook keeps what add-ins store in it. */
export interface SettingsStore {
  read(): readonly SettingEntry[];
  write(entries: readonly SettingEntry[]): void;
}

/** `settings.saveAsync()`: replaces all of them. */
export const saveSettings = (store: SettingsStore, data: DispatchData): object => {
  const method = data["DdaSettingsMethod"] as { Properties?: readonly SettingEntry[] } | undefined;
  store.write((method?.Properties ?? []).map(([name, text]) => [name, text]));
  return {};
};

/** `settings.refreshAsync()`; the shape differs from that of saving. */
export const loadSettings = (store: SettingsStore): object => ({
  Properties: { Settings: store.read().map(([Name, Value]) => ({ Name, Value })) },
});
