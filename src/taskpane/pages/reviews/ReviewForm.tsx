import { makeStyles, Text } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import type { EntryPreview } from "../../../app/enter-row";
import type { ReviewField } from "../../../app/enter-review";
import type { ReviewBoard } from "../../../app/review-board";
import { useMessages } from "../../messages/language-context";
import { FormEnd } from "../forms/FormEnd";
import { FormField } from "../forms/FormField";
import type { RowEditor } from "../forms/use-row-editor";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "10px" },
  taken: { ":empty": { marginTop: "-10px" } },
});

/** The field that a department's words were to be taken over to last, and whether they were: a formula that people typed is theirs to change. */
export interface Taken {
  readonly field: "result" | "remedy";
  readonly isCopied: boolean;
}

interface ReviewFormProps {
  readonly editor: RowEditor<ReviewField, EntryPreview<ReviewField>>;
  readonly board: ReviewBoard;
  readonly label: string;
  readonly taken: Taken | null;
  readonly result: Ref<HTMLElement>;
  readonly remedy: Ref<HTMLElement>;
  readonly onShowRow: () => void;
}

/** The form in which HR draws an initiative's year together. */
export function ReviewForm({ editor, board, label, taken, result, remedy, onShowRow }: ReviewFormProps): ReactElement {
  const styles = useStyles();
  const { attainment: { reviews } } = useMessages();
  const { hints, undecided } = reviews;
  const said = (field: "result" | "remedy"): ReactElement => <Text role="status" size={200} weight="semibold" className={styles.taken}>{taken?.field !== field ? "" : taken.isCopied ? reviews.taken : reviews.notTaken}</Text>;
  return (
    <form className={styles.form} aria-label={label} onSubmit={(event) => { event.preventDefault(); if (editor.isTyped) editor.save(); }}>
      <FormField editor={editor} field="grade" kind={{ words: board.grades, isInSight: false }} />
      {said("result")}
      <FormField editor={editor} field="result" kind="lines" hint={hints.result} hold={result} />
      {said("remedy")}
      <FormField editor={editor} field="remedy" kind="lines" hint={hints.remedy} hold={remedy} />
      <FormField editor={editor} field="direction" kind={{ words: board.directions, isInSight: false }} />
      <FormField editor={editor} field="publication" kind={{ words: board.publications, isInSight: true }} blank={undecided} hint={hints.publication} />
      <FormEnd editor={editor} onShowRow={onShowRow} />
    </form>
  );
}
