import { useCallback, useState } from "react";
import type { PaneService } from "../pane-service";

export interface Shown {
  /** Brings a sheet, or a cell of it, before the person. */
  readonly show: (sheet: string, address?: string | null) => void;
  /** The sheet that could not be shown when it was last asked for, and Excel's reason if it gave one; `null` when it could. */
  readonly failure: { readonly sheet: string; readonly error: unknown } | null;
  readonly forget: () => void;
}

/** Leads people to sheets and cells, and keeps it when Excel does not let it. */
export function useShown(service: PaneService): Shown {
  const [failure, setFailure] = useState<Shown["failure"]>(null);
  const show = useCallback(
    (sheet: string, address: string | null = null): void => {
      service.show(sheet, address).then(
        (isShown) => setFailure(isShown ? null : { sheet, error: null }),
        (error: unknown) => setFailure({ sheet, error }),
      );
    },
    [service],
  );
  return { show, failure, forget: () => setFailure(null) };
}
