import { askedSample } from "./asked-sample";
import { OpenExcel } from "./open-excel";
import { titleBar } from "./title-bar/title-bar";
import { wantedBy } from "./wanted";
import { workbenchOf } from "./workbench-of";
import "./workbench.css";

const place = document.querySelector<HTMLElement>("main");
if (place !== null) {
  const wanted = wantedBy(location.search);
  const excel = new OpenExcel(place, wanted);
  document.querySelector("header")?.append(titleBar(excel));
  globalThis.workbench = workbenchOf(excel);
  if (wanted.sample !== null) void askedSample(wanted.sample).then((bytes) => excel.open(bytes));
}
