import { useEffect } from "react";
import type { Messages } from "../messages/messages";

/** Tells the page its language and title: what lies over the pane, lists and dialogues, is no part of it and asks the page. */
export function useDocumentLanguage({ language, title }: Pick<Messages, "language" | "title">): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
