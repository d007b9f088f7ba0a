import type { ReactElement } from "react";
import type { PageTools } from "./page-tools";
import { UpdatePreview } from "./UpdatePreview";
import { WorkPage } from "./WorkPage";

/** 作成・更新: what an update would do, the choices it leaves to people, and what became of it. */
export function UpdatePage(tools: PageTools): ReactElement {
  return <WorkPage {...tools}>{(seen) => <UpdatePreview seen={seen} {...tools} />}</WorkPage>;
}
