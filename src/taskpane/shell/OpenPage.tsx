import type { ReactElement } from "react";
import { CheckPage } from "../pages/check/CheckPage";
import type { CheckTools } from "../pages/check/check-tools";
import { NotMade } from "../pages/check/NotMade";
import type { AttainmentTools } from "../pages/forms/attainment-tools";
import { HomePage } from "../pages/HomePage";
import { IndicatorsPage } from "../pages/indicators/IndicatorsPage";
import { Looked } from "../pages/Looked";
import type { PageTools } from "../pages/page-tools";
import type { Person } from "../pages/person";
import { ReviewsPage } from "../pages/reviews/ReviewsPage";
import { OutputPage } from "../pages/outputs/OutputPage";
import { SettingsPage } from "../pages/SettingsPage";
import { UpdatePage } from "../pages/UpdatePage";
import type { OutputService } from "../output-service";
import type { Page } from "./pages";
import type { PaneSettings } from "./use-pane-settings";

interface OpenPageProps {
  readonly page: Page;
  readonly onOpen: (page: Page) => void;
  readonly tools: PageTools;
  readonly checks: CheckTools;
  readonly attainment: Pick<AttainmentTools, "service" | "work">;
  readonly outputs: OutputService | null;
  readonly person: Person;
  readonly settings: PaneSettings;
}

/** The page that is open. */
export function OpenPage({ page, onOpen, tools, checks, attainment, outputs, person, settings }: OpenPageProps): ReactElement {
  const onOpenUpdate = (): void => onOpen("update");
  const made = (shown: ReactElement): ReactElement => <Looked {...tools}>{({ state }) => (state === "none" ? <NotMade onOpenUpdate={onOpenUpdate} /> : shown)}</Looked>;
  switch (page) {
    case "home":
      return <HomePage {...tools} person={person} checks={checks} onOpenUpdate={onOpenUpdate} />;
    case "update":
      return <UpdatePage {...tools} />;
    case "check":
      return made(<CheckPage {...checks} who={person.who} />);
    case "indicators":
      return made(<IndicatorsPage {...attainment} checks={checks} />);
    case "reviews":
      return made(<ReviewsPage {...attainment} checks={checks} />);
    case "outputs":
      return made(<OutputPage service={outputs} onShow={(sheet) => tools.show(sheet, null)} />);
    case "settings":
      return <SettingsPage {...settings} onIntroduce={() => { settings.introduceAgain(); onOpen("home"); }} />;
  }
}
