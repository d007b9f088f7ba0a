import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode, RefObject } from "react";
import { useMessages } from "../messages/language-context";
import { type Page, pages } from "./pages";

const useStyles = makeStyles({
  root: { height: "100vh", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  // The upper right corner belongs to the menu that Excel lays over the pane.
  head: { padding: "10px 44px 2px 16px", display: "flex", flexDirection: "column" },
  tabs: { paddingLeft: "6px", flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  body: { flexGrow: 1, overflowY: "scroll", padding: "16px", display: "flex", flexDirection: "column", gap: "16px", overflowWrap: "anywhere", "& > *": { flexShrink: 0 }, "& [tabindex='-1'], &:focus": { outlineStyle: "none" } },
});

interface PaneFrameProps {
  readonly page: Page;
  readonly onOpen: (page: Page) => void;
  readonly main: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** What is the same on every page: the heading and the tabs, and the place where a page goes. */
export function PaneFrame({ page, onOpen, main, children }: PaneFrameProps): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div className={styles.root} lang={messages.language}>
      <header className={styles.head}>
        <Text as="h1" size={400} weight="semibold" style={{ margin: 0 }}>{messages.title}</Text>
        <Text size={200}>{messages.subtitle}</Text>
      </header>
      <nav>
        <TabList className={styles.tabs} selectedValue={page} onTabSelect={(_, { value }) => onOpen(pages.find((known) => known === value) ?? "home")} size="small">
          {pages.map((name) => <Tab key={name} value={name}>{messages.pages[name]}</Tab>)}
        </TabList>
      </nav>
      <main ref={main} tabIndex={-1} className={styles.body}>{children}</main>
    </div>
  );
}
