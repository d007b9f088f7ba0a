import { FluentProvider, makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { type ColorScheme, type HostColors, isDark } from "../look/color-scheme";
import { darkTheme, lightTheme } from "../look/theme";
import { MessagesContext } from "../messages/language-context";
import type { Language } from "../messages/messages";
import { messagesEn } from "../messages/messages.en";
import { messagesJa } from "../messages/messages.ja";
import { HomePage } from "../pages/HomePage";
import { SettingsPage } from "../pages/SettingsPage";
import { UpdatePage } from "../pages/UpdatePage";
import type { PaneService } from "../pane-service";
import { useRemembered } from "../remembered/remembered";
import { FirstRunCard } from "./FirstRunCard";
import { useLook } from "./use-look";

/** The pages of the pane, in the order of its tabs. */
export const pages = ["home", "update", "settings"] as const;
export type Page = (typeof pages)[number];

interface PaneProps {
  readonly service: PaneService;
  /** What Excel shows itself in. */
  readonly displayLanguage: Language;
  readonly hostColors: HostColors;
  readonly firstPage?: Page;
}

const useStyles = makeStyles({
  root: { height: "100vh", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  // The upper right corner belongs to the menu that Excel lays over the pane.
  head: { padding: "10px 44px 2px 16px", display: "flex", flexDirection: "column" },
  tabs: { paddingLeft: "6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { flexGrow: 1, overflowY: "scroll", padding: "16px", display: "flex", flexDirection: "column", gap: "16px", "& > *": { flexShrink: 0 } },
});

/** The whole pane: heading, tabs, and the page that is open. */
export function Pane({ service, displayLanguage, hostColors, firstPage = "home" }: PaneProps): ReactElement {
  const styles = useStyles();
  const [page, setPage] = useState<Page>(firstPage);
  const [language, setLanguage] = useRemembered("language", displayLanguage);
  const [scheme, setScheme] = useRemembered("colors", "automatic");
  const [introduced, setIntroduced] = useRemembered("introduced", "no");
  const look = useLook(service);
  const messages = language === "en" ? messagesEn : messagesJa;
  const chosenScheme: ColorScheme = scheme === "light" || scheme === "dark" ? scheme : "automatic";
  return (
    <FluentProvider theme={isDark(chosenScheme, hostColors) ? darkTheme : lightTheme}>
      <MessagesContext.Provider value={messages}>
        <div className={styles.root} lang={messages.language}>
          <header className={styles.head}>
            <Text as="h1" size={400} weight="semibold" style={{ margin: 0 }}>{messages.title}</Text>
            <Text size={200}>{messages.subtitle}</Text>
          </header>
          <nav>
            <TabList className={styles.tabs} selectedValue={page} onTabSelect={(_, { value }) => setPage(pages.find((known) => known === value) ?? "home")} size="small">
              {pages.map((name) => <Tab key={name} value={name}>{messages.pages[name]}</Tab>)}
            </TabList>
          </nav>
          <main className={styles.body}>
            {introduced === "yes" ? null : <FirstRunCard onClose={() => setIntroduced("yes")} />}
            {page === "home" ? <HomePage look={look} onOpenUpdate={() => setPage("update")} /> : null}
            {page === "update" ? <UpdatePage service={service} look={look} /> : null}
            {page === "settings" ? (
              <SettingsPage language={messages.language} onLanguage={setLanguage} scheme={chosenScheme} onScheme={setScheme} onIntroduce={() => setIntroduced("no")} />
            ) : null}
          </main>
        </div>
      </MessagesContext.Provider>
    </FluentProvider>
  );
}
