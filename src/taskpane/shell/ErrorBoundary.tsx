import { Component, type ReactNode } from "react";

const style = { margin: "16px", fontFamily: '"Yu Gothic UI", Meiryo, sans-serif', fontSize: "14px", lineHeight: 1.6 } as const;

/**
 * What is shown instead of a blank page when the pane itself fails. Plain
 * elements in both languages: whatever failed may be what texts, colours and
 * buttons come from.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div role="alert" style={style}>
        <p>アドインの画面を表示できませんでした。ブックの中身はそのままです。読み込み直しても続くときは、次の内容を担当者に伝えてください。</p>
        <p lang="en">The pane could not be shown. The workbook is as it was. If loading again does not help, please pass this on to the person in charge.</p>
        <p>{error.name}: {error.message}</p>
        <button type="button" onClick={() => location.reload()}>読み込み直す / Load again</button>
      </div>
    );
  }
}
