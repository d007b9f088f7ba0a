import { FluentProvider } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";
import type { AttainmentService } from "../attainment-service";
import type { CheckService } from "../check-service";
import { darkTheme, lightTheme } from "../look/theme";
import { MessagesContext } from "../messages/language-context";
import { messagesEn } from "../messages/messages.en";
import { messagesJa } from "../messages/messages.ja";
import { useChecks } from "../pages/check/use-checks";
import { UnsavedNotice } from "../pages/forms/UnsavedNotice";
import { useEntryWork } from "../pages/forms/use-entry-work";
import type { OutputService } from "../output-service";
import type { PaneService } from "../pane-service";
import { useRemembered } from "../remembered/remembered";
import { ErrorBoundary } from "./ErrorBoundary";
import type { ExcelSurface } from "./excel-surface";
import { FirstRunCard } from "./FirstRunCard";
import { NotShown } from "./NotShown";
import { OpenPage } from "./OpenPage";
import { checkedPages, type Page } from "./pages";
import { PaneFrame } from "./PaneFrame";
import { useAwaited } from "./use-awaited";
import { useChoices } from "./use-choices";
import { useDocumentLanguage } from "./use-document-language";
import { useLook } from "./use-look";
import { usePaneSettings } from "./use-pane-settings";
import { useShown } from "./use-shown";
import { useUpdate } from "./use-update";

interface PaneProps {
  readonly service: PaneService;
  readonly checks: Promise<CheckService>;
  readonly attainment: Promise<AttainmentService>;
  readonly outputs: Promise<OutputService>;
  readonly excel: ExcelSurface;
  readonly firstPage?: Page;
}

/** The whole pane; or, where it fails itself, what to do then. */
export function Pane(props: PaneProps): ReactElement {
  return <ErrorBoundary><PaneParts {...props} /></ErrorBoundary>;
}

/** The page that is open, and everything that outlasts it: what was read, what is written, and what was chosen. */
function PaneParts({ service, checks, attainment, outputs, excel, firstPage = "home" }: PaneProps): ReactElement {
  const [page, setPage] = useState<Page>(firstPage);
  const settings = usePaneSettings(excel);
  const [who, setWho] = useRemembered("who", "");
  const { look, again } = useLook(service);
  const work = useUpdate(service, again);
  const choices = useChoices(look);
  const { show, failure, forget } = useShown(service);
  const checkService = useAwaited(checks);
  const attainmentService = useAwaited(attainment);
  const outputService = useAwaited(outputs);
  const entryWork = useEntryWork();
  const isMade = look.state === "seen" && look.seen.state !== "none";
  // ホーム tells of them only to somebody who said who they are.
  const tellsChecks = checkedPages.includes(page) || (page === "home" && who !== "");
  const checkWork = useChecks(checkService, isMade && work.stage.stage !== "running" && tellsChecks);
  const main = useRef<HTMLElement>(null);
  const open = (next: Page): void => {
    setPage(next);
    forget();
    // Each page is read from its beginning.
    if (next !== page) main.current?.scrollTo(0, 0);
    if (next !== page && (next === "home" || next === "update")) work.look();
  };
  const begin = (): void => {
    settings.introduced();
    main.current?.focus();
  };
  const messages = settings.language === "ja" ? messagesJa : messagesEn;
  useDocumentLanguage(messages);
  return (
    <FluentProvider theme={settings.isDark ? darkTheme : lightTheme} style={{ colorScheme: settings.isDark ? "dark" : "light" }}>
      <MessagesContext.Provider value={messages}>
        <PaneFrame page={page} onOpen={open} main={main}>
          {settings.isIntroduced || page !== "home" ? null : <FirstRunCard onClose={begin} />}
          <NotShown failure={failure} />
          <UnsavedNotice work={entryWork} page={page} onOpen={open} />
          <OpenPage page={page} onOpen={open} tools={{ service, look, work, choices, show }} checks={{ service: checkService, work: checkWork }} attainment={{ service: attainmentService, work: entryWork }} outputs={outputService} person={{ who, setWho }} settings={settings} />
        </PaneFrame>
      </MessagesContext.Provider>
    </FluentProvider>
  );
}
