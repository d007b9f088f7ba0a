import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { OutputOffer } from "../../../app/output-choices";
import { useMessages } from "../../messages/language-context";
import type { OutputService } from "../../output-service";
import { Reading } from "../../shell/Reading";
import { Trouble } from "../../shell/Trouble";
import { OutputForm } from "./OutputForm";
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
  const { unusable } = useMessages();
  const { state, again } = useOutputs(service);
  if (service === null) return <Reading onAgain={again} />;
  switch (state.state) {
    case "reading":
      return <Reading onAgain={again} />;
    case "failed":
      return <Trouble error={state.error} onRetry={again} />;
    case "unusable":
      return <MessageBar intent="error" layout="multiline"><MessageBarBody>{unusable(state.problem)}</MessageBarBody></MessageBar>;
    case "seen":
      return <Offered service={service} offer={state.offer} onShow={onShow} onAgain={again} />;
  }
}

function Offered({ service, offer, onShow, onAgain }: { readonly service: OutputService; readonly offer: OutputOffer; readonly onShow: OutputPageProps["onShow"]; readonly onAgain: () => void }): ReactElement {
  const styles = useStyles();
  const { outputs, lookAgain } = useMessages();
  const [choices, setChoices] = useState(offer.choices);
  const preview = service.preview(choices);
  return (
    <>
      <div className={styles.section}>
        <Text as="h2" size={400} weight="semibold" style={{ margin: 0 }}>{outputs.heading}</Text>
        <Text as="p" size={200} style={{ margin: 0 }}>{outputs.intro}</Text>
      </div>
      <OutputForm offer={offer} choices={choices} onChoices={setChoices} />
      {preview.ok ? (
        <>
          <OutputWays service={service} choices={choices} onShow={onShow} />
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
