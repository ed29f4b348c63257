// In this order: what a person needs goes before how a page looks. A page's own style goes before the last line.
import "./base.css";
import "./text.css";
import "./pages.css";
import "./focus.css";
import "./cards.css";
import "./icons.css";
import "./lists.css";
import "./choices.css";
import "./result.css";
import "./functions.css";
import "./preview.css";
import "./explain.css";
import "./share.css";
import "./questionnaire.css";
import "./needs.css";
