import { useCallback, useEffect, useState } from "react";
import type { Choice } from "../../app/carry-out-update";
import { type KeptChoices, stillStanding, withChoice } from "../../app/kept-choices";
import type { Overwrite } from "../../app/prepare-update";
import type { Look } from "./use-look";

export interface Choices {
  readonly kept: KeptChoices;
  /** Makes a choice for these cells, or takes it back with `null`. */
  readonly choose: (overwrites: readonly Overwrite[], choice: Choice | null) => void;
}

/** What a person chose for plan cells that were typed over: kept while pages change and the workbook is read again, dropped where the cell has changed. */
export function useChoices(look: Look): Choices {
  const [kept, setKept] = useState<KeptChoices>(new Map());
  useEffect(() => {
    if (look.state === "seen") setKept((now) => stillStanding(now, look.seen.prepared.overwrites));
  }, [look]);
  const choose = useCallback((overwrites: readonly Overwrite[], choice: Choice | null) => setKept((now) => withChoice(now, overwrites, choice)), []);
  return { kept, choose };
}
