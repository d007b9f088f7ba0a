import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useId, useRef, useState } from "react";
import type { ReviewField } from "../../../app/enter-review";
import type { ReviewBoard, ReviewedInitiative } from "../../../app/review-board";
import type { RowForm } from "../../../app/row-form";
import { withMore } from "../../../app/with-more";
import type { FindingPlace } from "../../../core/rules/engine/finding";
import type { AttainmentService } from "../../attainment-service";
import { useMessages } from "../../messages/language-context";
import type { EntryWork } from "../forms/use-entry-work";
import { useRowEditor } from "../forms/use-row-editor";
import { AnswerCard } from "./AnswerCard";
import { GoalList } from "./GoalList";
import { LastReview } from "./LastReview";
import { ReviewForm, type Taken } from "./ReviewForm";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: "16px" },
  part: { display: "flex", flexDirection: "column", gap: "8px" },
  title: { margin: 0 },
  // Below the buttons that stay in sight over the page.
  heading: { scrollMarginTop: "64px" },
  // Side by side where the pane is wide enough.
  answers: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(260px, 100%), 1fr))", gap: "8px", alignItems: "start" },
  form: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "12px" },
});

interface ReviewDetailProps {
  readonly service: AttainmentService;
  readonly work: EntryWork;
  readonly board: ReviewBoard;
  readonly one: ReviewedInitiative;
  readonly onShow: (at: FindingPlace) => void;
}

/** One initiative with all that its year is drawn together from, and the form to do so. */
export function ReviewDetail(props: ReviewDetailProps): ReactElement {
  const { one } = props;
  const { attainment: { reviews } } = useMessages();
  if (one.form !== null) return <WithForm {...props} form={one.form} />;
  return (
    <>
      <Sources {...props} isTakeable={false} onTake={() => undefined} />
      <MessageBar intent="warning" layout="multiline"><MessageBarBody>{reviews.rowGone}</MessageBarBody></MessageBar>
    </>
  );
}

function WithForm({ form, ...props }: ReviewDetailProps & { readonly form: RowForm<ReviewField> }): ReactElement {
  const styles = useStyles();
  const { attainment: { reviews }, fiscalYear } = useMessages();
  const { service, work, board, one, onShow } = props;
  const [taken, setTaken] = useState<Taken | null>(null);
  const fields = { result: useRef<HTMLElement>(null), remedy: useRef<HTMLElement>(null) };
  const editor = useRowEditor({
    now: form,
    drafts: work.reviews,
    names: reviews.fields,
    preview: (entry) => service.previewReview(entry),
    enter: (entry, acceptsDoubts) => service.enterReview(entry, acceptsDoubts),
  });
  const take = (field: "result" | "remedy", text: string): void => {
    const isCopied = editor.formula(field) === null;
    if (isCopied) editor.type(field, withMore(editor.text(field), text) ?? "");
    setTaken({ field, isCopied });
    fields[field].current?.focus();
  };
  const label = reviews.form(fiscalYear(board.year));
  return (
    <div className={styles.parts}>
      <Sources {...props} isTakeable={!editor.isBusy} onTake={take} />
      <section className={styles.form} aria-label={label}>
        <div className={styles.part}>
          <Text as="h4" weight="semibold" className={styles.title}>{label}</Text>
          <ReviewForm editor={editor} board={board} label={label} taken={editor.isTyped || taken?.isCopied === false ? taken : null} result={fields.result} remedy={fields.remedy} onShowRow={() => onShow(one.at)} />
        </div>
      </section>
    </div>
  );
}

/** What the departments answered, how the goals stand, and what was written the year before. */
function Sources({ board, one, isTakeable, onTake, onShow }: ReviewDetailProps & { readonly isTakeable: boolean; readonly onTake: (field: "result" | "remedy", text: string) => void }): ReactElement {
  const styles = useStyles();
  const { attainment: { reviews }, fiscalYear } = useMessages();
  const heading = useRef<HTMLDivElement>(null);
  const answersId = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.parts}>
      <div ref={heading} tabIndex={-1} className={styles.heading}>
        <Text as="h3" block size={400} weight="semibold" className={styles.title} lang="ja">{reviews.initiative(one.number, one.title)}</Text>
        <Text size={200} lang="ja">{reviews.lead(one.lead)}</Text>
      </div>
      <section className={styles.part} aria-labelledby={answersId}>
        <Text as="h4" id={answersId} weight="semibold" className={styles.title}>{reviews.answers(one.answered, one.asked)}</Text>
        <div className={styles.answers} role="list">
          {one.answers.map((answer) => <AnswerCard key={`${answer.at.rowKey} ${answer.at.index} ${answer.inCharge}`} answer={answer} isTakeable={isTakeable} onTakeResult={(text) => onTake("result", text)} onTakeRemedy={(text) => onTake("remedy", text)} onShow={() => onShow(answer.at)} />)}
        </div>
      </section>
      <section className={styles.part}>
        <Text as="h4" weight="semibold" className={styles.title}>{reviews.goals}</Text>
        <GoalList goals={one.goals} />
      </section>
      <section className={styles.part}>
        <Text as="h4" weight="semibold" className={styles.title}>{reviews.lastYear(fiscalYear(board.year - 1))}</Text>
        <LastReview last={one.lastYear} />
      </section>
    </div>
  );
}
