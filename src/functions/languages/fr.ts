import type { Words } from "./words";

/** What functions and their arguments are for, in French: each English text, and its translation. */
export const fr: Words = {
  "Tells what kind of business relationship each alliance really is: Transactional agreement, Tactical alliance, Partnership, Strategic alliance, Joint venture or Acquisition; Insufficient where too little is known.":
    "Dit quel type de relation d’affaires est réellement chaque alliance : Transactional agreement, Tactical alliance, Partnership, Strategic alliance, Joint venture ou Acquisition ; Insufficient quand on en sait trop peu.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone.":
    "Alliances : un tableau avec sa ligne d’en-têtes, un profil avec les faits dans la première colonne, des lignes de réponses avec en-têtes donnés à part, ou les dix contrastes seuls.",
  "The headers of data, where data does not hold them.": "Les en-têtes de data, si data ne les contient pas.",
  "What to return: label (default), score, low, high, margin, coverage, missing or all; several with commas between them.":
    "Ce qu’il faut renvoyer : label (par défaut), score, low, high, margin, coverage, missing ou all ; plusieurs, séparés par des virgules.",
  "The date the verdict is made for: one for all, or one for each alliance.":
    "La date pour laquelle vaut le verdict : une pour toutes ou une par alliance.",
  "Agreed weights and cut-offs: two or three columns with key, value and note.":
    "Poids et seuils convenus : deux ou trois colonnes avec clé, valeur et note.",
  "Places each alliance on the continuum from transaction (0) to acquisition (1). Strategic alliances lie around 2/3, joint ventures between them and 1; the position is always in the band of the type CLASSIFY gives.":
    "Situe chaque alliance sur le continuum de la transaction (0) à l’acquisition (1). Les alliances stratégiques se trouvent vers 2/3, les coentreprises entre elles et 1 ; la position est toujours dans la bande du type que donne CLASSIFY.",
  "What to return: position (default), label, low, high, coverage, missing or all; several with commas between them.":
    "Ce qu’il faut renvoyer : position (par défaut), label, low, high, coverage, missing ou all ; plusieurs, séparés par des virgules.",
  "Tells how healthy each alliance is, 0 to 100, by the seven practices that make alliances last, judged relative to its type: a tactical alliance is not unhealthy for being short.":
    "Dit de 0 à 100 comment se porte chaque alliance, selon les sept pratiques qui font durer les alliances et par rapport à son type : une alliance tactique n’est pas en mauvaise santé parce qu’elle est courte.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the seven practices alone.":
    "Alliances : un tableau avec sa ligne d’en-têtes, un profil avec les faits dans la première colonne, des lignes de réponses avec en-têtes donnés à part, ou les sept pratiques seules.",
  "What to return: score (default), label, analytical, relational, weakest, low, high, coverage, missing or all; several with commas between them.":
    "Ce qu’il faut renvoyer : score (par défaut), label, analytical, relational, weakest, low, high, coverage, missing ou all ; plusieurs, séparés par des virgules.",
  "Tells which of four obstacles stand in each alliance's way: strategic in name only, a common approach that does not fit, no way to know when to stop, and openness outside the agreed band.":
    "Dit lesquels de quatre obstacles gênent chaque alliance : stratégique de nom seulement, une démarche commune inadaptée, aucun moyen de savoir quand s’arrêter, une ouverture hors de la bande convenue.",
  "Alliances: a table with its header row, a profile with facts down the first column, or rows of answers with headers given apart.":
    "Alliances : un tableau avec sa ligne d’en-têtes, un profil avec les faits dans la première colonne, ou des lignes de réponses avec en-têtes donnés à part.",
  "What to return: label (default), count, name only, stop, openness, fit or all; several with commas between them.":
    "Ce qu’il faut renvoyer : label (par défaut), count, name only, stop, openness, fit ou all ; plusieurs, séparés par des virgules.",
  "Tells which type of alliance a need calls for, apart from what any alliance is: Strategic alliance, Tactical alliance, or Either where the needs pull both ways; Insufficient while an unknown need could turn the answer round.":
    "Dit quel type d’alliance un besoin appelle, indépendamment de ce qu’est une alliance : Strategic alliance, Tactical alliance, ou Either quand les besoins tirent des deux côtés ; Insufficient tant qu’un besoin inconnu pourrait inverser la réponse.",
  "Needs: a table with its header row, a profile with needs down the first column, rows of answers with headers given apart, or the eight needs alone: Horizon, Environment volatile, Swift response, Single project, Innovation sought, New market sought, Resources available, Core capability involved.":
    "Besoins : un tableau avec sa ligne d’en-têtes, un profil avec les besoins dans la première colonne, des lignes de réponses avec en-têtes donnés à part, ou les huit besoins seuls : Horizon, Environment volatile, Swift response, Single project, Innovation sought, New market sought, Resources available, Core capability involved.",
  "The headers of needs, where needs does not hold them.": "Les en-têtes de needs, si needs ne les contient pas.",
  "What to return: label (default), score, reasons or all; several with commas between them.":
    "Ce qu’il faut renvoyer : label (par défaut), score, reasons ou all ; plusieurs, séparés par des virgules.",
  "Scores each alliance by one model alone, 0 to 100: the contrasts, the points of the checklist, the characteristics, the practices, the integrations or the principles. Tells also the weakest fact and what is present, partly there, absent or unknown.":
    "Note chaque alliance de 0 à 100 selon un seul modèle : les contrastes, les points de la liste de contrôle, les caractéristiques, les pratiques, les intégrations ou les principes. Donne aussi le fait le plus faible et ce qui est présent, partiel, absent ou inconnu.",
  "The model to score by: contrasts, points, characteristics, practices, integrations or principles.":
    "Le modèle qui sert à noter : contrasts, points, characteristics, practices, integrations ou principles.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the model's items alone.":
    "Alliances : un tableau avec sa ligne d’en-têtes, un profil avec les faits dans la première colonne, des lignes de réponses avec en-têtes donnés à part, ou les éléments du modèle seuls.",
  "What to return: score (default), analytical, relational, weakest, low, high, coverage, missing, present, partly, absent, unknown or all; several with commas between them.":
    "Ce qu’il faut renvoyer : score (par défaut), analytical, relational, weakest, low, high, coverage, missing, present, partly, absent, unknown ou all ; plusieurs, séparés par des virgules.",
  "Tells the furthest of the five stages each alliance has evidence for: Courtship, Engagement, Housekeeping, Mechanics or Accommodation. Yes is evidence, Partly is a stage begun; it informs and changes no score.":
    "Dit la plus avancée des cinq étapes que chaque alliance peut attester : Courtship, Engagement, Housekeeping, Mechanics ou Accommodation. Yes est une preuve, Partly une étape commencée ; elle informe et ne change aucune note.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the five stages alone.":
    "Alliances : un tableau avec sa ligne d’en-têtes, un profil avec les faits dans la première colonne, des lignes de réponses avec en-têtes donnés à part, ou les cinq étapes seules.",
  "What to return: label (default), index, skipped or all; several with commas between them.":
    "Ce qu’il faut renvoyer : label (par défaut), index, skipped ou all ; plusieurs, séparés par des virgules.",
  "Finds the next questions worth asking: the unknown facts whose answers could move the verdict most, with how far and between which verdicts.":
    "Trouve les prochaines questions utiles : les faits inconnus dont les réponses pourraient le plus déplacer le verdict, avec l’ampleur et les verdicts concernés.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or bare answers to the model. One gives a table, several give one cell each.":
    "Alliances : un tableau avec sa ligne d’en-têtes, un profil avec les faits dans la première colonne, des lignes de réponses avec en-têtes donnés à part, ou de simples réponses au modèle. Une seule donne un tableau, plusieurs une cellule chacune.",
  "How many questions, 3 if left out.": "Combien de questions ; 3 si omis.",
  "What the questions are for: classify (default), health, contrasts, points, characteristics, practices, integrations or principles.":
    "À quoi servent les questions : classify (par défaut), health, contrasts, points, characteristics, practices, integrations ou principles.",
  "Tells how far goals are attained, as one weighted share: 0 not at all, 1 reached, more where surpassed. From a baseline it is the way made to the target; without one actual ÷ target, or the reverse where lower is better. Unknown actuals are left out.":
    "Dit à quel point des objectifs sont atteints, en une seule part pondérée : 0 pas du tout, 1 atteint, davantage si dépassé. Avec un point de départ, c’est le chemin fait vers la cible ; sans lui, réel ÷ cible, ou l’inverse quand moins vaut mieux. Les réels inconnus sont laissés de côté.",
  "What was reached, goal by goal; empty where it is not known. Going backwards counts as 0.":
    "Ce qui a été atteint, objectif par objectif ; vide si inconnu. Un recul compte pour 0.",
  "What was to be reached.": "Ce qui devait être atteint.",
  "Where each goal started from, or one for all; empty where there is none.":
    "D’où chaque objectif est parti, ou une valeur pour tous ; vide s’il n’y en a pas.",
  "What each goal weighs; left out, they weigh the same.": "Ce que pèse chaque objectif ; omis, tous pèsent autant.",
  "Whether higher (default) or lower is better: one for each goal, or one for all.":
    "Si plus (higher, par défaut) ou moins (lower) vaut mieux : une indication par objectif ou une pour tous.",
  "Tells whether something that recurs, such as a check-in or a review, is On time, Due or Overdue. It is due on its date and for as long after it as a seventh of the cadence (one day in a week), then overdue.":
    "Dit si une chose récurrente, comme un point ou une revue, est On time, Due ou Overdue. Elle est due à sa date et pendant un septième de la cadence ensuite (un jour pour une semaine), puis en retard.",
  "The date it was last held; empty where it never was. One, or a range of them.":
    "La date où elle a eu lieu pour la dernière fois ; vide si jamais. Une seule ou une plage.",
  "Weekly, Biweekly, Monthly, Quarterly, Yearly or a whole number of days: one for all, or one for each date.":
    "Weekly, Biweekly, Monthly, Quarterly, Yearly ou un nombre entier de jours : une valeur pour toutes ou une par date.",
  "What to return: label (default), next (the next date) or days (overdue; negative: to go).":
    "Ce qu’il faut renvoyer : label (par défaut), next (la prochaine date) ou days (jours de retard ; négatif : jours restants).",
  "The date it is judged for: one for all, or one each. Needed for label and days.":
    "La date pour laquelle on juge : une pour toutes ou une chacune. Nécessaire pour label et days.",
  "Tells whether to continue each alliance, renegotiate it, prepare the exit or leave, by what speaks for leaving: a purpose that is met, not delivering, no trust, no executive sponsor, a rival alliance, a term that is ending.":
    "Dit s’il faut poursuivre chaque alliance, la renégocier, préparer la sortie ou partir, selon ce qui plaide pour partir : un but atteint, des promesses non tenues, pas de confiance, pas de soutien de la direction, une alliance rivale, un terme qui approche.",
  "What to return: label (default), triggers, notice or all; several with commas between them.":
    "Ce qu’il faut renvoyer : label (par défaut), triggers, notice ou all ; plusieurs, séparés par des virgules.",
  "Shows the arithmetic behind one alliance's verdict as a table: fact, answer, scaled answer (0 to 1), weight, contribution and source; then what was derived and decided, and the total.":
    "Montre le calcul derrière le verdict d’une alliance sous forme de tableau : fait, réponse, réponse ramenée de 0 à 1, poids, contribution et source ; puis ce qui a été déduit et décidé, et le total.",
  "What to explain: classify, health, contrasts, points, characteristics, practices, integrations or principles.":
    "Ce qu’il faut expliquer : classify, health, contrasts, points, characteristics, practices, integrations ou principles.",
  "One alliance: its row below a header row, a profile with facts down the first column, a row of answers with headers given apart, or bare answers.":
    "Une alliance : sa ligne sous une ligne d’en-têtes, un profil avec les faits dans la première colonne, une ligne de réponses avec en-têtes donnés à part, ou de simples réponses.",
  "The date the verdict is made for.": "La date pour laquelle vaut le verdict.",
  "Finds the smallest set of answer changes that moves CLASSIFY's label: fewest facts first, then least total movement.":
    "Trouve le plus petit ensemble de réponses à changer pour que CLASSIFY donne autre chose : d’abord le moins de faits, puis le moindre écart total.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone. One gives a table, several give one cell each.":
    "Alliances : un tableau avec sa ligne d’en-têtes, un profil avec les faits dans la première colonne, des lignes de réponses avec en-têtes donnés à part, ou les dix contrastes seuls. Une seule donne un tableau, plusieurs une cellule chacune.",
  "The type to move to, such as Strategic alliance; without it, any other label.":
    "Le type à atteindre, comme Strategic alliance ; sans lui, n’importe quel autre.",
  "Compares how two sides or more rate the same facts: Agreed strength, Agreed weakness, Blind spot (we rate it higher), Undervalued (they rate it higher) or Unknown. Sides agree where they are less than 1.5 apart on the scale 1 to 5.":
    "Compare comment deux côtés ou plus notent les mêmes faits : Agreed strength, Agreed weakness, Blind spot (nous notons plus haut), Undervalued (ils notent plus haut) ou Unknown. Les côtés s’accordent quand moins de 1,5 point les sépare sur l’échelle de 1 à 5.",
  "Our answers: 1 to 5 or Yes/Partly/No in one column, or facts and answers in two.":
    "Nos réponses : 1 à 5 ou Yes/Partly/No dans une colonne, ou faits et réponses dans deux.",
  "Their answers: a column for each partner, after their facts if they name them. Where both name their facts, they are paired by fact in any order.":
    "Leurs réponses : une colonne par partenaire, après leurs faits s’ils les nomment. Si les deux nomment leurs faits, ils sont appariés par fait, dans n’importe quel ordre.",
  "The facts the answers stand for, in their order. Left out where the first column of ours or theirs names them.":
    "Les faits auxquels se rapportent les réponses, dans leur ordre. À omettre si la première colonne de ours ou theirs les nomme.",
  "What to return: table (default) or score (1 where all agree, 0 where all are as far apart as can be).":
    "Ce qu’il faut renvoyer : table (par défaut) ou score (1 si tous s’accordent, 0 si tous sont aussi éloignés que possible).",
  "Tells how fairly partners share: 1 where everyone's share of the benefit is their share of the contribution, less by the part of the benefit that would have to change hands for that (1 less the Hoover index).":
    "Dit si les partenaires partagent équitablement : 1 quand la part de chacun au bénéfice est sa part de la contribution, moins la part du bénéfice qui devrait changer de mains pour cela (1 moins l’indice de Hoover).",
  "What each of two or more partners contributes: amounts or shares, 0 or more; names may stand in a column before them.":
    "Ce qu’apporte chacun de deux partenaires ou plus : montants ou parts, 0 ou plus ; des noms peuvent figurer dans une colonne devant.",
  "What each partner gets, in the same order, or with names before them in any order.":
    "Ce que reçoit chaque partenaire, dans le même ordre, ou avec des noms devant dans n’importe quel ordre.",
  "What to return: fairness (default) or table (its ratio is benefit share ÷ contribution share, empty for a partner who contributes nothing).":
    "Ce qu’il faut renvoyer : fairness (par défaut) ou table (son rapport est part du bénéfice ÷ part de la contribution, vide pour qui n’apporte rien).",
  "Tells where dated values are heading: Improving, Steady or Declining. The line is the median of the slopes between all pairs of points (Theil–Sen), which one odd value does not move; Steady: it moves less than the points scatter around it.":
    "Dit où vont des valeurs datées : Improving, Steady ou Declining. La droite est la médiane des pentes entre toutes les paires de points (Theil–Sen), qu’une seule valeur aberrante ne déplace pas ; Steady : elle bouge moins que les points ne s’en écartent.",
  "The dates, in any order: one column or one row.": "Les dates, dans n’importe quel ordre : une colonne ou une ligne.",
  "The value at each date; empty where it is not known. Higher is better.":
    "La valeur à chaque date ; vide si inconnue. Plus haut vaut mieux.",
  "What to return: label (default), slope (the change in a year) or crosses (the day the line reaches the threshold, from the first date on; empty where it does not).":
    "Ce qu’il faut renvoyer : label (par défaut), slope (la variation en un an) ou crosses (le jour où la droite atteint le seuil, à partir de la première date ; vide si elle ne l’atteint pas).",
  "The value to reach. Needed for crosses.": "La valeur à atteindre. Nécessaire pour crosses.",
  "A date: points after it are left out.": "Une date : les points postérieurs sont laissés de côté.",
  "Tells how far people agree: raters on what they rate, or the items of a questionnaire with each other. Rows are what is rated and columns who rates; for alpha, rows are respondents and columns items.":
    "Dit à quel point des personnes s’accordent : des évaluateurs sur ce qu’ils notent, ou les questions d’un questionnaire entre elles. Les lignes sont ce qui est noté et les colonnes qui note ; pour alpha, les lignes sont les répondants et les colonnes les questions.",
  "The ratings alone, or with a row and a column of names. Blank, ?, * and n/a are no rating; 0 is one. Yes, Partly and No are 5, 3 and 1 where numbers are needed; kappa, fleiss and krippendorff nominal compare texts too.":
    "Les notes seules, ou avec une ligne et une colonne de noms. Vide, ?, * et n/a ne sont pas des notes ; 0 en est une. Yes, Partly et No valent 5, 3 et 1 quand il faut des nombres ; kappa, fleiss et krippendorff nominal comparent aussi des textes.",
  "Which statistic: alpha (default), icc(1,1), icc(a,1), icc(c,1), icc(1,k), icc(a,k), icc(c,k), krippendorff nominal, krippendorff ordinal, krippendorff interval, kappa, fleiss or kendall w.":
    "Quelle statistique : alpha (par défaut), icc(1,1), icc(a,1), icc(c,1), icc(1,k), icc(a,k), icc(c,k), krippendorff nominal, krippendorff ordinal, krippendorff interval, kappa, fleiss ou kendall w.",
  "What to do about blanks: pairwise (default) uses the pairs of ratings there are, listwise leaves out rows with a blank. The icc, fleiss and kendall w need listwise where there are blanks.":
    "Que faire des vides : pairwise (par défaut) utilise les paires de notes qui existent, listwise écarte les lignes ayant un vide. Les icc, fleiss et kendall w demandent listwise s’il y a des vides.",
  "What to return: value (default), n (rows used), low and high (95 % confidence limits), note (which rules were used) or all.":
    "Ce qu’il faut renvoyer : value (par défaut), n (lignes utilisées), low et high (limites de confiance à 95 %), note (règles appliquées) ou all.",
  "Compares candidates by weighted criteria and scores each from 0 to 1, more being better. With bounds a score depends on its own candidate alone, so adding one moves nobody; without them candidates are measured by each other.":
    "Compare des candidats selon des critères pondérés et note chacun de 0 à 1, plus étant mieux. Avec des bornes, une note ne dépend que de son candidat, en ajouter un ne déplace donc personne ; sans bornes, les candidats sont mesurés les uns aux autres.",
  "Candidates down, criteria across, numbers in the cells; a first column of names and a first row of criteria may be along.":
    "Les candidats vers le bas, les critères en travers, des nombres dans les cellules ; une première colonne de noms et une première ligne de critères sont permises.",
  "One weight for each criterion, in a row or a column; they need not sum to 1.":
    "Un poids par critère, en ligne ou en colonne ; leur somme peut différer de 1.",
  "Whether more is better (max) or less (min): one for each criterion, or one for all.":
    "Si plus (max) ou moins (min) vaut mieux : une indication par critère ou une pour tous.",
  "The least and the most each criterion can be: two rows or two columns. Used by spotis and weighted.":
    "Le minimum et le maximum de chaque critère : deux lignes ou deux colonnes. Utilisé par spotis et weighted.",
  "How to compare: spotis (default with bounds), topsis (default without), topsis linear or weighted.":
    "Comment comparer : spotis (par défaut avec bornes), topsis (par défaut sans), topsis linear ou weighted.",
  "What to return: score (default) or rank.": "Ce qu’il faut renvoyer : score (par défaut) ou rank.",
  "Turns judgements in pairs into weights, by the analytic hierarchy process: the principal eigenvector of the matrix. Tells also how far the judgements agree, which one fits worst, and what it should be.":
    "Transforme des jugements par paires en poids, par le processus d’analyse hiérarchique : le vecteur propre principal de la matrice. Dit aussi à quel point les jugements s’accordent, lequel s’accorde le moins et ce qu’il devrait être.",
  'A square in which each cell says how many times its row outweighs its column: whole, or one triangle alone. A fraction may be text ("1/3"); a pair left empty is estimated; a first row and column may hold names. Up to 15 items.':
    'Un carré où chaque cellule dit combien de fois sa ligne l’emporte sur sa colonne : entier, ou un seul triangle. Une fraction peut être un texte ("1/3") ; une paire vide est estimée ; la première ligne et la première colonne peuvent contenir des noms. Jusqu’à 15 éléments.',
  "What to return: weights (default), cr, ci, lambda, worst or repair.":
    "Ce qu’il faut renvoyer : weights (par défaut), cr, ci, lambda, worst ou repair.",
  "The table of random indexes cr is measured by: saaty (1980, default), saaty2005 or donegan.":
    "La table d’indices aléatoires à laquelle cr est mesuré : saaty (1980, par défaut), saaty2005 ou donegan.",
  "Lists the vocabulary as a table to spill, with its header row: every fact a workbook can say about an alliance, what kind of answer it takes, what the lowest and the highest answer mean, which models and functions it feeds, and its source.":
    "Dresse le vocabulaire en tableau, avec sa ligne d’en-têtes : chaque fait qu’un classeur peut dire d’une alliance, le genre de réponse, ce que signifient la plus basse et la plus haute, les modèles et fonctions qu’il alimente, et sa source.",
  "One group alone: identity, contrasts, points, point parts, characteristics, practices, stages, integrations, principles, running or needs.":
    "Un seul groupe : identity, contrasts, points, point parts, characteristics, practices, stages, integrations, principles, running ou needs.",
  "Lists a model's items as a table to spill: fact, question, low anchor, high anchor, weight and source, with its header row. One field alone comes without a header, so that it can be put below (or, transposed, beside) one of your own.":
    "Dresse les éléments d’un modèle en tableau : fait, question, ancre basse, ancre haute, poids et source, avec sa ligne d’en-têtes. Un champ seul vient sans en-tête, pour être placé sous (ou, transposé, à côté de) l’un des vôtres.",
  "The model: contrasts, points, characteristics, practices, integrations, principles, point parts, stages, needs, obstacles, exits, continuum, metrics, challenge, performance, tools, roles or networks.":
    "Le modèle : contrasts, points, characteristics, practices, integrations, principles, point parts, stages, needs, obstacles, exits, continuum, metrics, challenge, performance, tools, roles ou networks.",
  "One column alone: fact, question, low anchor, high anchor, weight or source.":
    "Une seule colonne : fact, question, low anchor, high anchor, weight ou source.",
};
