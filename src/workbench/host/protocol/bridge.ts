/** The two ends that `OfficeExtension.HostBridge` ties together: the client sets one and calls the other. */
export interface Bridge {
  /** Set by the client: takes answers and events, as JSON. */
  onMessageFromHost: ((text: string) => void) | null;
  /** Called by the client: takes requests, as JSON. */
  readonly sendMessageToHost: (text: string) => void;
}
