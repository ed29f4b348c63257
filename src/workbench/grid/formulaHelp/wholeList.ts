import type { IDescriptionService } from "@univerjs/sheets-formula";

/** The grid cuts its list of functions after ten, so that half an add-in's would never be seen; Excel's list is whole. */
export function showWholeList(descriptions: IDescriptionService): void {
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (typed) => {
    const found = search(typed);
    return Object.defineProperty(found, "slice", { value: () => [...found] });
  };
}
