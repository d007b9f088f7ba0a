import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Looked } from "./Looked";
import type { PageTools } from "./page-tools";
import { RunningWork } from "./RunningWork";
import { UpdateOutcome } from "./UpdateOutcome";
import { UpdatePreview } from "./UpdatePreview";

const useStyles = makeStyles({ parts: { display: "flex", flexDirection: "column", gap: "16px" } });

/** 作成・更新: what an update would do, the choices it leaves to people, and what became of it. */
export function UpdatePage(tools: PageTools): ReactElement {
  const styles = useStyles();
  const { look, work, show } = tools;
  if (work.stage.stage === "running") return <RunningWork stage={work.stage} onCancel={work.cancel} />;
  return (
    <div className={styles.parts}>
      <UpdateOutcome stage={work.stage} look={look} onShow={show} />
      <Looked look={look} work={work}>{(seen) => <UpdatePreview seen={seen} {...tools} />}</Looked>
    </div>
  );
}
