import { Button, Field, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Textarea } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import type { DraftSubject } from "../../../app/draft-subject";
import type { FormEntry } from "../../../app/row-form";
import { useMessages } from "../../messages/language-context";
import { orphanKeys } from "./orphan-keys";
import type { Drafts } from "./use-drafts";

const useStyles = makeStyles({
  typed: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "8px" },
});

interface OrphanDraftsProps<Name extends string> {
  readonly drafts: Drafts<Name>;
  /** The ids of the rows whose forms the page can open. */
  readonly offered: readonly string[];
  /** 対象年度, where the page shows no other year; `null` where it shows them all. */
  readonly year: number | null;
  readonly names: Readonly<Record<Name, string>>;
  readonly subject: (key: string) => DraftSubject | null;
}

/** What was typed for rows that the page does not show any more: never lost in silence, to be copied or thrown away. */
export function OrphanDrafts<Name extends string>({ drafts, offered, year, names, subject }: OrphanDraftsProps<Name>): ReactElement {
  return (
    <>
      {orphanKeys(drafts.keys, offered).map((key) => {
        const entry = drafts.of(key);
        return entry === null ? null : <Orphan key={key} entry={entry} year={year} names={names} subject={subject(key)} onDrop={() => drafts.drop(key)} />;
      })}
    </>
  );
}

interface OrphanProps<Name extends string> extends Pick<OrphanDraftsProps<Name>, "year" | "names"> {
  readonly entry: FormEntry<Name>;
  readonly subject: DraftSubject | null;
  readonly onDrop: () => void;
}

function Orphan<Name extends string>({ entry, year, names, subject, onDrop }: OrphanProps<Name>): ReactElement {
  const styles = useStyles();
  const { attainment: { forms: { orphan }, reviews }, fiscalYear } = useMessages();
  const [isShown, setIsShown] = useState(false);
  const [isSure, setIsSure] = useState(false);
  useEffect(() => setIsSure(false), [entry]);
  const about = subject === null ? entry.shown.key : `${fiscalYear(subject.year)} ${subject.initiative === null ? subject.name : reviews.initiative(subject.initiative, subject.name)}`;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {subject !== null && year !== null && subject.year !== year ? orphan.otherYear(about, fiscalYear(subject.year)) : orphan.rowGone(about)}
        {isShown ? (
          <div className={styles.typed}>
            {[...entry.typed].map(([name, text]) => <Field key={name} label={names[name]} size="small"><Textarea readOnly lang="ja" rows={2} resize="vertical" value={text} onFocus={(event) => event.currentTarget.select()} /></Field>)}
          </div>
        ) : null}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>{orphan.show}</Button>
        <Button size="small" onClick={({ detail }) => (detail > 1 ? undefined : isSure ? onDrop() : setIsSure(true))}>{isSure ? orphan.dropSure : orphan.drop}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
