import { createContext, useContext } from "react";
import type { Messages } from "./messages";
import { messagesJa } from "./messages.ja";

/** The texts of the language being shown. */
export const MessagesContext = createContext<Messages>(messagesJa);

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
