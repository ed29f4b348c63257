import { factById } from "../models/facts";
import { templates } from "../templates/index";
import type { Template } from "../templates/template";
import { partnerFact, type Source } from "../reading/source";

/** The template with this id. Throws for an unknown one: ids come from the registry. */
export function templateById(id: string): Template {
  const template = templates.find((known) => known.id === id);
  if (!template) throw new Error(`There is no template "${id}".`);
  return template;
}

/** Whether a source answers anything the template can use, if it needs any, in a shape it can use; the names alone are nothing to judge by. */
export function canUse(template: Template, source: Source): boolean {
  if (template.needs.length === 0) return true;
  if (template.reads === "answers" && source.shape !== "long") return false;
  return source.facts.some(({ fact }) => fact !== partnerFact && template.needs.includes(factById(fact).group));
}
