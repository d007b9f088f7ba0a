import { useEffect, useState } from "react";
import type { Choice } from "../../app/carry-out-update";
import type { Overwrite, PreparedUpdate } from "../../app/prepare-update";
import type { PaneService } from "../pane-service";

/** How long a choice has to stand before what follows from it is worked out, in milliseconds: laying out the plan takes a while. */
const rest = 300;

/** How many more places change because of what was chosen to be recorded; 0 until it is known. */
export function useFollowing(service: PaneService, prepared: PreparedUpdate, chosen: ReadonlyMap<Overwrite, Choice>): number {
  const [known, setKnown] = useState<{ readonly of: string; readonly count: number }>({ of: "", count: 0 });
  // The choices are gathered anew at every look; which cells are recorded tells whether they are others.
  const recorded = prepared.overwrites.flatMap((overwrite, index) => (chosen.get(overwrite) === "record" ? [index] : [])).join(" ");
  useEffect(() => {
    if (recorded === "") return;
    let isLate = false;
    const timer = setTimeout(() => {
      const take = (count: number): void => {
        if (!isLate) setKnown({ of: recorded, count });
      };
      const picked = new Map(recorded.split(" ").flatMap((index) => [prepared.overwrites[Number(index)] ?? []].flat().map((overwrite) => [overwrite, "record"] as const)));
      // Nothing is said where it cannot be worked out: the update itself tells it.
      service.following(prepared, picked).then(take, () => take(0));
    }, rest);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [service, prepared, recorded]);
  return known.of === recorded && recorded !== "" ? known.count : 0;
}
