import { useEffect, useState } from "react";
import type { ReviewField } from "../../../app/enter-review";
import type { SurveyField } from "../../../app/enter-survey";
import type { ReviewFilter } from "./review-filter";
import { type Drafts, useDrafts } from "./use-drafts";

/** What a person has at hand on KPI and 取りまとめ, whichever page is open meanwhile. */
export interface EntryWork {
  readonly surveys: Drafts<SurveyField>;
  readonly reviews: Drafts<ReviewField>;
  /** The fiscal year of the survey being entered, by indicator; one that is not there is closed. */
  readonly openSurveys: ReadonlyMap<string, number>;
  readonly openSurvey: (indicator: string, year: number | null) => void;
  /** 整理番号 of the initiative at hand; `null` for the list. */
  readonly initiative: number | null;
  readonly chooseInitiative: (initiative: number | null) => void;
  readonly filter: ReviewFilter;
  readonly setFilter: (filter: ReviewFilter) => void;
}

/** Keeps what a person has at hand; while anything is unsaved, the browser is asked to say so before the pane is left. */
export function useEntryWork(): EntryWork {
  const surveys = useDrafts<SurveyField>();
  const reviews = useDrafts<ReviewField>();
  const [openSurveys, setOpenSurveys] = useState<ReadonlyMap<string, number>>(new Map());
  const [initiative, chooseInitiative] = useState<number | null>(null);
  const [filter, setFilter] = useState<ReviewFilter>("all");
  const isUnsaved = surveys.keys.length + reviews.keys.length > 0;
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: Event): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isUnsaved]);
  const openSurvey = (indicator: string, year: number | null): void => setOpenSurveys((now) => new Map([...[...now].filter(([other]) => other !== indicator), ...(year === null ? [] : [[indicator, year] as const])]));
  return { surveys, reviews, openSurveys, openSurvey, initiative, chooseInitiative, filter, setFilter };
}
