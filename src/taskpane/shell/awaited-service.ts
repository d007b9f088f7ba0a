import type { PaneService } from "../pane-service";

/** A service that is still coming: what is asked of it waits until it is there, and fails when it does not come. */
export function awaitedService(coming: Promise<PaneService>): PaneService {
  return {
    look: async () => (await coming).look(),
    update: async (...given) => (await coming).update(...given),
    undo: async (...given) => (await coming).undo(...given),
    following: async (...given) => (await coming).following(...given),
    show: async (...place) => (await coming).show(...place),
  };
}
