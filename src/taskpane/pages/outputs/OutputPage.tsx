import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import type { OutputOffer } from "../../../app/output-choices";
import { useMessages } from "../../messages/language-context";
import type { OutputService } from "../../output-service";
import { Reading } from "../../shell/Reading";
import { Seen } from "../../shell/Seen";
import { useArrival } from "../../shell/use-arrival";
import { OutputForm } from "./OutputForm";
import { OutputNotices } from "./OutputNotices";
import { OutputWays } from "./OutputWays";
import { SummaryTables } from "./SummaryTables";
import { useOutputs } from "./use-outputs";

interface OutputPageProps {
  readonly service: OutputService | null;
  readonly onShow: (sheet: string) => void;
}

const useStyles = makeStyles({ section: { display: "flex", flexDirection: "column", gap: "8px" } });

/** 出力: what the summary is made of, what it says, and the ways out. */
export function OutputPage({ service, onShow }: OutputPageProps): ReactElement {
  const { state, again } = useOutputs(service);
  if (service === null) return <Reading onAgain={again} />;
  return <Seen state={state} onAgain={again}>{({ offer }) => <Offered service={service} offer={offer} onShow={onShow} onAgain={again} />}</Seen>;
}

function Offered({ service, offer, onShow, onAgain }: { readonly service: OutputService; readonly offer: OutputOffer; readonly onShow: OutputPageProps["onShow"]; readonly onAgain: () => void }): ReactElement {
  const styles = useStyles();
  const { outputs, lookAgain } = useMessages();
  const [choices, setChoices] = useState(offer.choices);
  const [turn, setTurn] = useState(0);
  // All of the workbook is summed up for it.
  const preview = useMemo(() => service.preview(choices), [service, offer, choices, turn]);
  const heading = useArrival<HTMLDivElement>(preview.ok);
  return (
    <>
      <div ref={heading} tabIndex={-1} className={styles.section}>
        <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>{outputs.heading}</Text>
        <Text as="p" size={200} style={{ margin: 0 }}>{outputs.intro}</Text>
      </div>
      <OutputForm offer={offer} choices={choices} onChoices={setChoices} />
      {preview.ok ? (
        <>
          <OutputNotices notices={preview.value.notices} unknownDepartments={offer.unknownDepartments} />
          <OutputWays service={service} choices={choices} onShow={onShow} onEnd={() => setTurn((before) => before + 1)} />
          <section className={styles.section} aria-label={outputs.preview}>
            <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>{outputs.preview}</Text>
            <SummaryTables preview={preview.value} />
          </section>
        </>
      ) : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody style={{ whiteSpace: "pre-line" }}>{outputs.notExported(preview.error)}</MessageBarBody>
          <MessageBarActions><Button onClick={onAgain}>{lookAgain}</Button></MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
