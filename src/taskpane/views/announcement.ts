import { isAsking } from "../questionnaire/questionnaireState";
import { explainNews } from "./explain/explainNews";
import type { Pane } from "./paneData";
import { verdictNews } from "./questionnaire/verdictNews";
import { shareNews } from "./share/shareNews";

/**
 * What a screen reader is told without being asked: the stage of a build when it changes (not every step: the bar has
 * the count) and how it ended, also while another page is open.
 */
export function announcement({ state, text }: Pick<Pane, "state" | "text">): string {
  const { build, survey } = state;
  if (build.phase === "running") {
    return build.cancelling ? text.progress.cancelling : text.progress.stages[build.progress.stage];
  }
  // what a page has to say goes before how an earlier build ended
  if (state.share.work || state.view === "share") return shareNews(text.share, state.share);
  if (state.view === "explain") return explainNews(text.explain, state.explain);
  const { questionnaire } = state;
  const asking = state.view === "questionnaire" && isAsking(questionnaire) ? questionnaire : null;
  const news = asking && verdictNews(text, asking);
  if (news) return news;
  if (build.phase === "done") return text.result.doneTitle(build.sheets.length);
  if (build.phase === "stopped") return build.cancelled ? text.result.cancelledTitle : text.result.failedTitle;
  if (asking) return "";
  if (survey.phase === "reading") return text.home.reading;
  return survey.phase === "failed" ? text.home.failedTitle : "";
}
