import { Button, Field, Link, Radio, RadioGroup, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ColorScheme } from "../look/color-scheme";
import { useMessages } from "../messages/language-context";
import type { Language } from "../messages/messages";

interface SettingsPageProps {
  readonly language: Language;
  readonly onLanguage: (language: string) => void;
  readonly scheme: ColorScheme;
  readonly onScheme: (scheme: string) => void;
  readonly onIntroduce: () => void;
}

/** 設定: language and colours of the pane, for this person on this computer. */
export function SettingsPage({ language, onLanguage, scheme, onScheme, onIntroduce }: SettingsPageProps): ReactElement {
  const { settings } = useMessages();
  return (
    <>
      <Field label={settings.language}>
        <RadioGroup value={language} onChange={(_, { value }) => onLanguage(value)}>
          <Radio value="ja" label="日本語" />
          <Radio value="en" label="English" />
        </RadioGroup>
      </Field>
      <Field label={settings.theme}>
        <RadioGroup value={scheme} onChange={(_, { value }) => onScheme(value)}>
          {(["automatic", "light", "dark"] as const).map((name) => <Radio key={name} value={name} label={settings.themes[name]} />)}
        </RadioGroup>
      </Field>
      <div><Button onClick={onIntroduce}>{settings.firstRunAgain}</Button></div>
      <div><Link href="help.html" target="_blank" rel="noopener">{settings.help}</Link></div>
      <Text size={200}>{settings.about}</Text>
    </>
  );
}
