import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMessages } from "../../messages/language-context";

/** There is nothing to check before the sheets are made. */
export function NotMade({ onOpenUpdate }: { readonly onOpenUpdate: () => void }): ReactElement {
  const { home } = useMessages();
  return (
    <>
      <Text as="p">{home.states.none}</Text>
      <Button appearance="primary" onClick={onOpenUpdate}>{home.make}</Button>
    </>
  );
}
