/** A file's name and content. */
export interface FileContent {
  name: string;
  bytes: Uint8Array;
}

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Asks the person for a workbook; resolves to undefined when none was chosen. */
export function chooseFile(): Promise<FileContent | undefined> {
  const picker = document.createElement("input");
  picker.type = "file";
  picker.accept = `.xlsx,${xlsxType}`;
  return new Promise((resolve, reject) => {
    picker.addEventListener("cancel", () => resolve(undefined));
    picker.addEventListener("change", () => {
      const file = picker.files?.[0];
      if (file) readFile(file).then(resolve, reject);
      else resolve(undefined);
    });
    picker.click();
  });
}

/**
 * Opens whatever file is dropped on the page; `hint`, which covers the page, is shown while a file is held over it. The frame
 * of the add-in hears of a file itself, so the hint must come with the first sign of one anywhere.
 */
export function acceptDrops(hint: HTMLElement, open: (file: FileContent) => void): void {
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const show = (event: DragEvent) => {
    if (carriesFile(event)) hint.hidden = false;
  };
  addEventListener("dragover", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    show(event);
  });
  const listenInFrame = ({ target }: Event) => {
    // The document of an add-in that is hosted elsewhere is out of reach, and there is none: files are then held beside it.
    if (target instanceof HTMLIFrameElement) target.contentDocument?.addEventListener("dragenter", show);
  };
  document.addEventListener("load", listenInFrame, { capture: true }); // a frame's loading does not bubble
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) hint.hidden = true;
  });
  addEventListener("drop", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    hint.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) void readFile(file).then(open);
  });
}

/** Hands the file to the browser's downloads. */
export function saveFile({ name, bytes }: FileContent): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: xlsxType }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function readFile(file: File): Promise<FileContent> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
