import type { SharePort } from "./sharePort";

// Fetched when it is first needed: few people share in the minute they open the pane.
const freezing = () => import(/* webpackChunkName: "share" */ "../../excel/convert/freezeFormulas");
const unfreezing = () => import(/* webpackChunkName: "share" */ "../../excel/convert/unfreezeFormulas");
const refreshing = () => import(/* webpackChunkName: "refresh" */ "../../excel/refresh/refreshSheets");
const reading = () => import(/* webpackChunkName: "share" */ "../../excel/stored/readShare");
const removing = () => import(/* webpackChunkName: "share" */ "../../excel/stored/removeStored");

/** The workbook the pane is open beside, as far as sharing goes. */
export const excelShare: SharePort = {
  read: async () => (await reading()).readShare(),
  freeze: async (watch) => (await freezing()).freezeFormulas(watch),
  unfreeze: async (watch) => (await unfreezing()).unfreezeFormulas(watch),
  refresh: async (calculate, sheet, watch) =>
    (await refreshing()).refreshSheets(
      { ...(calculate !== null && { calculate }), ...(sheet !== null && { sheets: [sheet] }) },
      watch,
    ),
  remove: async () => (await removing()).removeStored(),
};
