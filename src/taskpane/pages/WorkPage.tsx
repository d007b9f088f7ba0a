import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbookLook } from "../../app/look-at-workbook";
import { Looked } from "./Looked";
import type { PageTools } from "./page-tools";
import { RunningWork } from "./RunningWork";
import { UpdateOutcome } from "./UpdateOutcome";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "16px" } });

/** A page from which the workbook is written to: what is being written, else what became of the last writing and what was read since. */
export function WorkPage({ look, work, show, children }: Pick<PageTools, "look" | "work" | "show"> & { readonly children: (seen: WorkbookLook) => ReactElement }): ReactElement {
  const styles = useStyles();
  if (work.stage.stage === "running") return <RunningWork stage={work.stage} onCancel={work.cancel} />;
  return (
    <div className={styles.parts}>
      <UpdateOutcome stage={work.stage} look={look} onShow={show} />
      <Looked look={look} work={work}>{children}</Looked>
    </div>
  );
}
