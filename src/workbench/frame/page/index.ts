import { fileButtons } from "./file-buttons";
import { OpenExcel } from "./open-excel";
import { wantedBy } from "./wanted";
import { workbenchOf } from "./workbench-of";

const place = document.querySelector<HTMLElement>("main");
if (place !== null) {
  const excel = new OpenExcel(place, wantedBy(location.search));
  document.querySelector("header")?.append(fileButtons(excel));
  globalThis.workbench = workbenchOf(excel);
}
