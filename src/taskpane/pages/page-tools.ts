import type { PaneService } from "../pane-service";
import type { Choices } from "../shell/use-choices";
import type { Look } from "../shell/use-look";
import type { Shown } from "../shell/use-shown";
import type { UpdateWork } from "../shell/use-update";

/** What the pages work with, whichever of them is open. */
export interface PageTools {
  readonly service: PaneService;
  readonly look: Look;
  readonly work: UpdateWork;
  readonly choices: Choices;
  readonly show: Shown["show"];
}
