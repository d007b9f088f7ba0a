import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../../messages/language-context";
import type { EntryWork } from "./use-entry-work";

interface UnsavedNoticeProps {
  readonly work: EntryWork;
  /** The page that is open: what is unsaved on it, it tells itself. */
  readonly page: string;
  readonly onOpen: (page: "indicators" | "reviews") => void;
}

/** What was typed elsewhere and is not saved, with the way back to it. */
export function UnsavedNotice({ work, page, onOpen }: UnsavedNoticeProps): ReactElement | null {
  const { attainment: { unsaved } } = useMessages();
  const surveys = page === "indicators" ? 0 : work.surveys.keys.length;
  const reviews = page === "reviews" ? 0 : work.reviews.keys.length;
  if (surveys + reviews === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{unsaved.told(surveys, reviews)}</MessageBarBody>
      <MessageBarActions>
        {surveys === 0 ? null : <Button size="small" onClick={() => onOpen("indicators")}>{unsaved.toIndicators}</Button>}
        {reviews === 0 ? null : <Button size="small" onClick={() => onOpen("reviews")}>{unsaved.toReviews}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
