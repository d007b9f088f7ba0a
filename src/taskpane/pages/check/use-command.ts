import { useRef, useState } from "react";

/** What became of the last command. */
export type CommandEnd = { readonly kind: "told"; readonly text: string; readonly isWarning: boolean } | { readonly kind: "failed"; readonly error: unknown } | null;

export interface CommandWork {
  readonly end: CommandEnd;
  readonly isBusy: boolean;
  /** Carries out one command at a time; what it answers is told until the next. */
  readonly run: (command: () => Promise<{ readonly text: string; readonly isWarning: boolean } | null>) => Promise<void>;
  /** Puts away what became of the last command. */
  readonly forget: () => void;
}

/** Commands a person gives on a page, one at a time. */
export function useCommand(): CommandWork {
  const [end, setEnd] = useState<CommandEnd>(null);
  const [isBusy, setIsBusy] = useState(false);
  const busy = useRef(false);
  return {
    end,
    isBusy,
    run: async (command) => {
      if (busy.current) return;
      busy.current = true;
      setIsBusy(true);
      try {
        const told = await command();
        setEnd(told === null ? null : { kind: "told", ...told });
      } catch (error) {
        setEnd({ kind: "failed", error });
      }
      busy.current = false;
      setIsBusy(false);
    },
    forget: () => setEnd(null),
  };
}
