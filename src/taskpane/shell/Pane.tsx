import { FluentProvider, makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef, useState, useSyncExternalStore } from "react";
import { type ColorScheme, isDark } from "../look/color-scheme";
import { darkTheme, lightTheme } from "../look/theme";
import { useHostColors } from "../look/use-host-colors";
import { MessagesContext } from "../messages/language-context";
import { messagesEn } from "../messages/messages.en";
import { messagesJa } from "../messages/messages.ja";
import type { CheckService } from "../check-service";
import { CheckPage } from "../pages/check/CheckPage";
import { NotMade } from "../pages/check/NotMade";
import { useChecks } from "../pages/check/use-checks";
import { HomePage } from "../pages/HomePage";
import { Looked } from "../pages/Looked";
import { SettingsPage } from "../pages/SettingsPage";
import { UpdatePage } from "../pages/UpdatePage";
import type { PaneService } from "../pane-service";
import { useRemembered } from "../remembered/remembered";
import type { ExcelSurface } from "./excel-surface";
import { ErrorBoundary } from "./ErrorBoundary";
import { FirstRunCard } from "./FirstRunCard";
import { NotShown } from "./NotShown";
import { useAwaited } from "./use-awaited";
import { useChoices } from "./use-choices";
import { useDocumentLanguage } from "./use-document-language";
import { useLook } from "./use-look";
import { useShown } from "./use-shown";
import { useUpdate } from "./use-update";

/** The pages of the pane, in the order of its tabs. */
export const pages = ["home", "update", "check", "settings"] as const;
export type Page = (typeof pages)[number];

interface PaneProps {
  readonly service: PaneService;
  readonly checks: Promise<CheckService>;
  readonly excel: ExcelSurface;
  readonly firstPage?: Page;
}

const useStyles = makeStyles({
  root: { height: "100vh", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  // The upper right corner belongs to the menu that Excel lays over the pane.
  head: { padding: "10px 44px 2px 16px", display: "flex", flexDirection: "column" },
  tabs: { paddingLeft: "6px", flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { flexGrow: 1, overflowY: "scroll", padding: "16px", display: "flex", flexDirection: "column", gap: "16px", overflowWrap: "anywhere", "& > *": { flexShrink: 0 }, "& [tabindex='-1'], &:focus": { outlineStyle: "none" } },
});

/** The whole pane: heading, tabs, and the page that is open; or, where it fails itself, what to do then. */
export function Pane(props: PaneProps): ReactElement {
  return <ErrorBoundary><PaneParts {...props} /></ErrorBoundary>;
}

function PaneParts({ service, checks, excel, firstPage = "home" }: PaneProps): ReactElement {
  const styles = useStyles();
  const [page, setPage] = useState<Page>(firstPage);
  const [language, setLanguage] = useRemembered("language", "automatic");
  const displayLanguage = useSyncExternalStore(excel.subscribe, excel.language);
  const [scheme, setScheme] = useRemembered("colors", "automatic");
  const [introduced, setIntroduced] = useRemembered("introduced", "no");
  // What is written, and what was chosen, outlasts the page it was begun on.
  const { look, again } = useLook(service);
  const work = useUpdate(service, again);
  const choices = useChoices(look);
  const { show, failure, forget } = useShown(service);
  const isMade = look.state === "seen" && look.seen.state !== "none";
  const checkService = useAwaited(checks);
  const [who, setWho] = useRemembered("who", "");
  // ホーム tells of them only to somebody who said who they are.
  const tellsChecks = page === "check" || (page === "home" && who !== "");
  const checkWork = useChecks(checkService, isMade && work.stage.stage !== "running" && tellsChecks);
  const checkTools = { service: checkService, work: checkWork };
  const tools = { service, look, work, choices, show };
  const main = useRef<HTMLElement>(null);
  const open = (next: Page): void => {
    setPage(next);
    forget();
    if (next !== page && (next === "home" || next === "update")) work.look();
  };
  const begin = (): void => {
    setIntroduced("yes");
    main.current?.focus();
  };
  const isJapanese = language === "automatic" ? (displayLanguage || navigator.language).toLowerCase().startsWith("ja") : language === "ja";
  const messages = isJapanese ? messagesJa : messagesEn;
  useDocumentLanguage(messages);
  const chosenScheme: ColorScheme = scheme === "light" || scheme === "dark" ? scheme : "automatic";
  const dark = isDark(chosenScheme, useHostColors(excel));
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} style={{ colorScheme: dark ? "dark" : "light" }}>
      <MessagesContext.Provider value={messages}>
        <div className={styles.root} lang={messages.language}>
          <header className={styles.head}>
            <Text as="h1" size={400} weight="semibold" style={{ margin: 0 }}>{messages.title}</Text>
            <Text size={200}>{messages.subtitle}</Text>
          </header>
          <nav>
            <TabList className={styles.tabs} selectedValue={page} onTabSelect={(_, { value }) => open(pages.find((known) => known === value) ?? "home")} size="small">
              {pages.map((name) => <Tab key={name} value={name}>{messages.pages[name]}</Tab>)}
            </TabList>
          </nav>
          <main ref={main} tabIndex={-1} className={styles.body}>
            {introduced === "yes" || page !== "home" ? null : <FirstRunCard onClose={begin} />}
            <NotShown failure={failure} />
            {page === "home" ? <HomePage {...tools} person={{ who, setWho }} checks={checkTools} onOpenUpdate={() => open("update")} /> : null}
            {page === "update" ? <UpdatePage {...tools} /> : null}
            {page === "check" ? <Looked look={look} work={work}>{({ state }) => (state === "none" ? <NotMade onOpenUpdate={() => open("update")} /> : <CheckPage {...checkTools} who={who} />)}</Looked> : null}
            {page === "settings" ? (
              <SettingsPage language={messages.language} onLanguage={setLanguage} scheme={chosenScheme} onScheme={setScheme} onIntroduce={() => { setIntroduced("no"); open("home"); }} />
            ) : null}
          </main>
        </div>
      </MessagesContext.Provider>
    </FluentProvider>
  );
}
