import type { ReactElement } from "react";
import type { WorkbookLook } from "../../app/look-at-workbook";
import { Seen } from "../shell/Seen";
import type { PageTools } from "./page-tools";

/** A page that rests on the workbook having been looked at. */
export function Looked({ look, work, children }: Pick<PageTools, "look" | "work"> & { readonly children: (seen: WorkbookLook) => ReactElement }): ReactElement {
  return <Seen state={look} onAgain={work.look} onAfresh={work.lookAfresh}>{({ seen }) => children(seen)}</Seen>;
}
