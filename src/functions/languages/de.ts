import type { Words } from "./words";

/** What functions and their arguments are for, in German: each English text, and its translation. */
export const de: Words = {
  "Tells what kind of business relationship each alliance really is: Transactional agreement, Tactical alliance, Partnership, Strategic alliance, Joint venture or Acquisition; Insufficient where too little is known.":
    "Sagt, welche Art von Geschäftsbeziehung jede Allianz wirklich ist: Transactional agreement, Tactical alliance, Partnership, Strategic alliance, Joint venture oder Acquisition; Insufficient, wo zu wenig bekannt ist.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone.":
    "Allianzen: eine Tabelle mit ihrer Kopfzeile, ein Profil mit den Angaben in der ersten Spalte, Antwortzeilen mit getrennt angegebenen Überschriften oder die zehn Gegensätze allein.",
  "The headers of data, where data does not hold them.": "Die Überschriften zu data, wenn data sie nicht enthält.",
  "What to return: label (default), score, low, high, margin, coverage, missing or all; several with commas between them.":
    "Was zurückgegeben wird: label (Standard), score, low, high, margin, coverage, missing oder all; mehrere mit Kommas dazwischen.",
  "The date the verdict is made for: one for all, or one for each alliance.":
    "Der Tag, für den das Urteil gilt: einer für alle oder einer je Allianz.",
  "Agreed weights and cut-offs: two or three columns with key, value and note.":
    "Vereinbarte Gewichte und Grenzwerte: zwei oder drei Spalten mit Schlüssel, Wert und Anmerkung.",
  "Places each alliance on the continuum from transaction (0) to acquisition (1). Strategic alliances lie around 2/3, joint ventures between them and 1; the position is always in the band of the type CLASSIFY gives.":
    "Ordnet jede Allianz auf dem Kontinuum von der Transaktion (0) bis zur Übernahme (1) ein. Strategische Allianzen liegen um 2/3, Joint Ventures zwischen ihnen und 1; die Position liegt immer im Band des Typs, den CLASSIFY nennt.",
  "What to return: position (default), label, low, high, coverage, missing or all; several with commas between them.":
    "Was zurückgegeben wird: position (Standard), label, low, high, coverage, missing oder all; mehrere mit Kommas dazwischen.",
  "Tells how healthy each alliance is, 0 to 100, by the seven practices that make alliances last, judged relative to its type: a tactical alliance is not unhealthy for being short.":
    "Sagt von 0 bis 100, wie gesund jede Allianz ist, nach den sieben Praktiken, die Allianzen dauern lassen, und gemessen an ihrem Typ: Eine taktische Allianz ist nicht ungesund, weil sie kurz ist.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the seven practices alone.":
    "Allianzen: eine Tabelle mit ihrer Kopfzeile, ein Profil mit den Angaben in der ersten Spalte, Antwortzeilen mit getrennt angegebenen Überschriften oder die sieben Praktiken allein.",
  "What to return: score (default), label, analytical, relational, weakest, low, high, coverage, missing or all; several with commas between them.":
    "Was zurückgegeben wird: score (Standard), label, analytical, relational, weakest, low, high, coverage, missing oder all; mehrere mit Kommas dazwischen.",
  "Tells which of four obstacles stand in each alliance's way: strategic in name only, a common approach that does not fit, no way to know when to stop, and openness outside the agreed band.":
    "Sagt, welche von vier Hindernissen jeder Allianz im Weg stehen: nur dem Namen nach strategisch, ein unpassender gemeinsamer Ansatz, kein Maßstab fürs Aufhören und Offenheit außerhalb des vereinbarten Bands.",
  "Alliances: a table with its header row, a profile with facts down the first column, or rows of answers with headers given apart.":
    "Allianzen: eine Tabelle mit ihrer Kopfzeile, ein Profil mit den Angaben in der ersten Spalte oder Antwortzeilen mit getrennt angegebenen Überschriften.",
  "What to return: label (default), count, name only, stop, openness, fit or all; several with commas between them.":
    "Was zurückgegeben wird: label (Standard), count, name only, stop, openness, fit oder all; mehrere mit Kommas dazwischen.",
  "Tells which type of alliance a need calls for, apart from what any alliance is: Strategic alliance, Tactical alliance, or Either where the needs pull both ways; Insufficient while an unknown need could turn the answer round.":
    "Sagt, nach welchem Typ von Allianz ein Bedarf verlangt, unabhängig davon, was eine Allianz ist: Strategic alliance, Tactical alliance oder Either, wo der Bedarf in beide Richtungen weist; Insufficient, solange ein unbekannter Bedarf die Antwort umkehren könnte.",
  "Needs: a table with its header row, a profile with needs down the first column, rows of answers with headers given apart, or the eight needs alone: Horizon, Environment volatile, Swift response, Single project, Innovation sought, New market sought, Resources available, Core capability involved.":
    "Bedarf: eine Tabelle mit ihrer Kopfzeile, ein Profil mit dem Bedarf in der ersten Spalte, Antwortzeilen mit getrennt angegebenen Überschriften oder die acht Bedürfnisse allein: Horizon, Environment volatile, Swift response, Single project, Innovation sought, New market sought, Resources available, Core capability involved.",
  "The headers of needs, where needs does not hold them.": "Die Überschriften zu needs, wenn needs sie nicht enthält.",
  "What to return: label (default), score, reasons or all; several with commas between them.":
    "Was zurückgegeben wird: label (Standard), score, reasons oder all; mehrere mit Kommas dazwischen.",
  "Scores each alliance by one model alone, 0 to 100: the contrasts, the points of the checklist, the characteristics, the practices, the integrations or the principles. Tells also the weakest fact and what is present, partly there, absent or unknown.":
    "Bewertet jede Allianz von 0 bis 100 nach einem einzigen Modell: den Gegensätzen, den Punkten der Checkliste, den Merkmalen, den Praktiken, den Integrationen oder den Grundsätzen. Nennt auch die schwächste Angabe und was vorhanden, teilweise vorhanden, nicht vorhanden oder unbekannt ist.",
  "The model to score by: contrasts, points, characteristics, practices, integrations or principles.":
    "Das Modell, nach dem bewertet wird: contrasts, points, characteristics, practices, integrations oder principles.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the model's items alone.":
    "Allianzen: eine Tabelle mit ihrer Kopfzeile, ein Profil mit den Angaben in der ersten Spalte, Antwortzeilen mit getrennt angegebenen Überschriften oder die Angaben des Modells allein.",
  "What to return: score (default), analytical, relational, weakest, low, high, coverage, missing, present, partly, absent, unknown or all; several with commas between them.":
    "Was zurückgegeben wird: score (Standard), analytical, relational, weakest, low, high, coverage, missing, present, partly, absent, unknown oder all; mehrere mit Kommas dazwischen.",
  "Tells the furthest of the five stages each alliance has evidence for: Courtship, Engagement, Housekeeping, Mechanics or Accommodation. Yes is evidence, Partly is a stage begun; it informs and changes no score.":
    "Sagt, welche der fünf Phasen jede Allianz nachweislich als weiteste erreicht hat: Courtship, Engagement, Housekeeping, Mechanics oder Accommodation. Yes ist ein Nachweis, Partly eine begonnene Phase; sie informiert und ändert keinen Wert.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the five stages alone.":
    "Allianzen: eine Tabelle mit ihrer Kopfzeile, ein Profil mit den Angaben in der ersten Spalte, Antwortzeilen mit getrennt angegebenen Überschriften oder die fünf Phasen allein.",
  "What to return: label (default), index, skipped or all; several with commas between them.":
    "Was zurückgegeben wird: label (Standard), index, skipped oder all; mehrere mit Kommas dazwischen.",
  "Finds the next questions worth asking: the unknown facts whose answers could move the verdict most, with how far and between which verdicts.":
    "Findet die nächsten lohnenden Fragen: die unbekannten Angaben, deren Antworten das Urteil am stärksten bewegen könnten, mit der Weite und den Urteilen dazwischen.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or bare answers to the model. One gives a table, several give one cell each.":
    "Allianzen: eine Tabelle mit ihrer Kopfzeile, ein Profil mit den Angaben in der ersten Spalte, Antwortzeilen mit getrennt angegebenen Überschriften oder bloße Antworten auf das Modell. Eine ergibt eine Tabelle, mehrere je eine Zelle.",
  "How many questions, 3 if left out.": "Wie viele Fragen; ohne Angabe 3.",
  "What the questions are for: classify (default), health, contrasts, points, characteristics, practices, integrations or principles.":
    "Wofür die Fragen sind: classify (Standard), health, contrasts, points, characteristics, practices, integrations oder principles.",
  "Tells how far goals are attained, as one weighted share: 0 not at all, 1 reached, more where surpassed. From a baseline it is the way made to the target; without one actual ÷ target, or the reverse where lower is better. Unknown actuals are left out.":
    "Sagt als einen gewichteten Anteil, wie weit Ziele erreicht sind: 0 gar nicht, 1 erreicht, mehr, wo übertroffen. Mit Ausgangswert zählt der zurückgelegte Weg zum Ziel; ohne ihn Ist ÷ Ziel oder umgekehrt, wo weniger besser ist. Unbekannte Istwerte bleiben außer Betracht.",
  "What was reached, goal by goal; empty where it is not known. Going backwards counts as 0.":
    "Was erreicht wurde, Ziel für Ziel; leer, wo es nicht bekannt ist. Ein Rückschritt zählt als 0.",
  "What was to be reached.": "Was erreicht werden sollte.",
  "Where each goal started from, or one for all; empty where there is none.":
    "Von wo jedes Ziel ausging, oder ein Wert für alle; leer, wo es keinen gibt.",
  "What each goal weighs; left out, they weigh the same.": "Was jedes Ziel wiegt; ohne Angabe wiegen alle gleich.",
  "Whether higher (default) or lower is better: one for each goal, or one for all.":
    "Ob mehr (higher, Standard) oder weniger (lower) besser ist: eine Angabe je Ziel oder eine für alle.",
  "Tells whether something that recurs, such as a check-in or a review, is On time, Due or Overdue. It is due on its date and for as long after it as a seventh of the cadence (one day in a week), then overdue.":
    "Sagt, ob etwas Wiederkehrendes, etwa ein Treffen oder eine Überprüfung, On time, Due oder Overdue ist. Fällig ist es an seinem Tag und danach so lange wie ein Siebtel des Abstands (bei einer Woche ein Tag), dann überfällig.",
  "The date it was last held; empty where it never was. One, or a range of them.":
    "Der Tag, an dem es zuletzt stattfand; leer, wenn noch nie. Einer oder ein Bereich davon.",
  "Weekly, Biweekly, Monthly, Quarterly, Yearly or a whole number of days: one for all, or one for each date.":
    "Weekly, Biweekly, Monthly, Quarterly, Yearly oder eine ganze Zahl von Tagen: eine Angabe für alle oder eine je Datum.",
  "What to return: label (default), next (the next date) or days (overdue; negative: to go).":
    "Was zurückgegeben wird: label (Standard), next (das nächste Datum) oder days (überfällige Tage; negativ: noch verbleibende).",
  "The date it is judged for: one for all, or one each. Needed for label and days.":
    "Der Tag, für den geurteilt wird: einer für alle oder je einer. Nötig für label und days.",
  "Tells whether to continue each alliance, renegotiate it, prepare the exit or leave, by what speaks for leaving: a purpose that is met, not delivering, no trust, no executive sponsor, a rival alliance, a term that is ending.":
    "Sagt, ob jede Allianz fortzuführen, neu zu verhandeln, auf den Ausstieg vorzubereiten oder zu verlassen ist, nach dem, was für den Ausstieg spricht: erfüllter Zweck, keine Lieferung, kein Vertrauen, kein Rückhalt der Leitung, eine konkurrierende Allianz, eine endende Laufzeit.",
  "What to return: label (default), triggers, notice or all; several with commas between them.":
    "Was zurückgegeben wird: label (Standard), triggers, notice oder all; mehrere mit Kommas dazwischen.",
  "Shows the arithmetic behind one alliance's verdict as a table: fact, answer, scaled answer (0 to 1), weight, contribution and source; then what was derived and decided, and the total.":
    "Zeigt die Rechnung hinter dem Urteil über eine Allianz als Tabelle: Angabe, Antwort, skalierte Antwort (0 bis 1), Gewicht, Beitrag und Quelle; danach, was abgeleitet und entschieden wurde, und die Summe.",
  "What to explain: classify, health, contrasts, points, characteristics, practices, integrations or principles.":
    "Was erklärt wird: classify, health, contrasts, points, characteristics, practices, integrations oder principles.",
  "One alliance: its row below a header row, a profile with facts down the first column, a row of answers with headers given apart, or bare answers.":
    "Eine Allianz: ihre Zeile unter einer Kopfzeile, ein Profil mit den Angaben in der ersten Spalte, eine Antwortzeile mit getrennt angegebenen Überschriften oder bloße Antworten.",
  "The date the verdict is made for.": "Der Tag, für den das Urteil gilt.",
  "Finds the smallest set of answer changes that moves CLASSIFY's label: fewest facts first, then least total movement.":
    "Findet die kleinste Menge geänderter Antworten, die das Ergebnis von CLASSIFY verschiebt: zuerst die wenigsten Angaben, dann die geringste Änderung insgesamt.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone. One gives a table, several give one cell each.":
    "Allianzen: eine Tabelle mit ihrer Kopfzeile, ein Profil mit den Angaben in der ersten Spalte, Antwortzeilen mit getrennt angegebenen Überschriften oder die zehn Gegensätze allein. Eine ergibt eine Tabelle, mehrere je eine Zelle.",
  "The type to move to, such as Strategic alliance; without it, any other label.":
    "Der Typ, zu dem es gehen soll, etwa Strategic alliance; ohne Angabe jeder andere.",
  "Compares how two sides or more rate the same facts: Agreed strength, Agreed weakness, Blind spot (we rate it higher), Undervalued (they rate it higher) or Unknown. Sides agree where they are less than 1.5 apart on the scale 1 to 5.":
    "Vergleicht, wie zwei oder mehr Seiten dieselben Angaben bewerten: Agreed strength, Agreed weakness, Blind spot (wir bewerten höher), Undervalued (sie bewerten höher) oder Unknown. Die Seiten stimmen überein, wo sie auf der Skala von 1 bis 5 weniger als 1,5 auseinanderliegen.",
  "Our answers: 1 to 5 or Yes/Partly/No in one column, or facts and answers in two.":
    "Unsere Antworten: 1 bis 5 oder Yes/Partly/No in einer Spalte, oder Angaben und Antworten in zweien.",
  "Their answers: a column for each partner, after their facts if they name them. Where both name their facts, they are paired by fact in any order.":
    "Ihre Antworten: eine Spalte je Partner, nach ihren Angaben, falls sie diese nennen. Nennen beide ihre Angaben, werden sie in beliebiger Reihenfolge einander zugeordnet.",
  "The facts the answers stand for, in their order. Left out where the first column of ours or theirs names them.":
    "Die Angaben, für die die Antworten stehen, in deren Reihenfolge. Entfällt, wenn die erste Spalte von ours oder theirs sie nennt.",
  "What to return: table (default) or score (1 where all agree, 0 where all are as far apart as can be).":
    "Was zurückgegeben wird: table (Standard) oder score (1, wo alle übereinstimmen, 0, wo alle so weit auseinanderliegen wie möglich).",
  "Tells how fairly partners share: 1 where everyone's share of the benefit is their share of the contribution, less by the part of the benefit that would have to change hands for that (1 less the Hoover index).":
    "Sagt, wie fair Partner teilen: 1, wenn der Anteil jedes Einzelnen am Nutzen seinem Anteil am Beitrag entspricht, weniger um den Teil des Nutzens, der dafür den Besitzer wechseln müsste (1 minus Hoover-Index).",
  "What each of two or more partners contributes: amounts or shares, 0 or more; names may stand in a column before them.":
    "Was jeder von zwei oder mehr Partnern beiträgt: Beträge oder Anteile, 0 oder mehr; Namen können in einer Spalte davor stehen.",
  "What each partner gets, in the same order, or with names before them in any order.":
    "Was jeder Partner erhält, in derselben Reihenfolge oder mit Namen davor in beliebiger Reihenfolge.",
  "What to return: fairness (default) or table (its ratio is benefit share ÷ contribution share, empty for a partner who contributes nothing).":
    "Was zurückgegeben wird: fairness (Standard) oder table (deren Verhältnis ist Nutzenanteil ÷ Beitragsanteil, leer bei einem Partner, der nichts beiträgt).",
  "Tells where dated values are heading: Improving, Steady or Declining. The line is the median of the slopes between all pairs of points (Theil–Sen), which one odd value does not move; Steady: it moves less than the points scatter around it.":
    "Sagt, wohin datierte Werte gehen: Improving, Steady oder Declining. Die Linie ist der Median der Steigungen zwischen allen Punktpaaren (Theil–Sen), den ein einzelner Ausreißer nicht bewegt; Steady: Sie bewegt sich weniger, als die Punkte um sie streuen.",
  "The dates, in any order: one column or one row.":
    "Die Daten in beliebiger Reihenfolge: eine Spalte oder eine Zeile.",
  "The value at each date; empty where it is not known. Higher is better.":
    "Der Wert zu jedem Datum; leer, wo er nicht bekannt ist. Höher ist besser.",
  "What to return: label (default), slope (the change in a year) or crosses (the day the line reaches the threshold, from the first date on; empty where it does not).":
    "Was zurückgegeben wird: label (Standard), slope (die Änderung in einem Jahr) oder crosses (der Tag, an dem die Linie die Schwelle erreicht, ab dem ersten Datum; leer, wenn sie es nicht tut).",
  "The value to reach. Needed for crosses.": "Der zu erreichende Wert. Nötig für crosses.",
  "A date: points after it are left out.": "Ein Datum: Spätere Punkte bleiben außer Betracht.",
  "Tells how far people agree: raters on what they rate, or the items of a questionnaire with each other. Rows are what is rated and columns who rates; for alpha, rows are respondents and columns items.":
    "Sagt, wie weit Menschen übereinstimmen: Bewerter über das Bewertete oder die Fragen eines Fragebogens untereinander. Zeilen sind das Bewertete, Spalten die Bewerter; bei alpha sind Zeilen die Befragten und Spalten die Fragen.",
  "The ratings alone, or with a row and a column of names. Blank, ?, * and n/a are no rating; 0 is one. Yes, Partly and No are 5, 3 and 1 where numbers are needed; kappa, fleiss and krippendorff nominal compare texts too.":
    "Die Bewertungen allein oder mit einer Zeile und einer Spalte Namen. Leer, ?, * und n/a sind keine Bewertung; 0 ist eine. Yes, Partly und No sind 5, 3 und 1, wo Zahlen nötig sind; kappa, fleiss und krippendorff nominal vergleichen auch Texte.",
  "Which statistic: alpha (default), icc(1,1), icc(a,1), icc(c,1), icc(1,k), icc(a,k), icc(c,k), krippendorff nominal, krippendorff ordinal, krippendorff interval, kappa, fleiss or kendall w.":
    "Welche Statistik: alpha (Standard), icc(1,1), icc(a,1), icc(c,1), icc(1,k), icc(a,k), icc(c,k), krippendorff nominal, krippendorff ordinal, krippendorff interval, kappa, fleiss oder kendall w.",
  "What to do about blanks: pairwise (default) uses the pairs of ratings there are, listwise leaves out rows with a blank. The icc, fleiss and kendall w need listwise where there are blanks.":
    "Was mit Lücken geschieht: pairwise (Standard) nutzt die vorhandenen Bewertungspaare, listwise lässt Zeilen mit einer Lücke aus. icc, fleiss und kendall w brauchen bei Lücken listwise.",
  "What to return: value (default), n (rows used), low and high (95 % confidence limits), note (which rules were used) or all.":
    "Was zurückgegeben wird: value (Standard), n (verwendete Zeilen), low und high (95-%-Vertrauensgrenzen), note (angewandte Regeln) oder all.",
  "Compares candidates by weighted criteria and scores each from 0 to 1, more being better. With bounds a score depends on its own candidate alone, so adding one moves nobody; without them candidates are measured by each other.":
    "Vergleicht Kandidaten nach gewichteten Kriterien und bewertet jeden von 0 bis 1, mehr ist besser. Mit Grenzen hängt ein Wert nur vom eigenen Kandidaten ab, ein weiterer verschiebt also niemanden; ohne Grenzen werden die Kandidaten aneinander gemessen.",
  "Candidates down, criteria across, numbers in the cells; a first column of names and a first row of criteria may be along.":
    "Kandidaten untereinander, Kriterien nebeneinander, Zahlen in den Zellen; eine erste Spalte mit Namen und eine erste Zeile mit Kriterien dürfen dabei sein.",
  "One weight for each criterion, in a row or a column; they need not sum to 1.":
    "Ein Gewicht je Kriterium, in einer Zeile oder Spalte; die Summe muss nicht 1 sein.",
  "Whether more is better (max) or less (min): one for each criterion, or one for all.":
    "Ob mehr (max) oder weniger (min) besser ist: eine Angabe je Kriterium oder eine für alle.",
  "The least and the most each criterion can be: two rows or two columns. Used by spotis and weighted.":
    "Das Wenigste und das Meiste, was jedes Kriterium sein kann: zwei Zeilen oder zwei Spalten. Verwendet von spotis und weighted.",
  "How to compare: spotis (default with bounds), topsis (default without), topsis linear or weighted.":
    "Wie verglichen wird: spotis (Standard mit Grenzen), topsis (Standard ohne), topsis linear oder weighted.",
  "What to return: score (default) or rank.": "Was zurückgegeben wird: score (Standard) oder rank.",
  "Turns judgements in pairs into weights, by the analytic hierarchy process: the principal eigenvector of the matrix. Tells also how far the judgements agree, which one fits worst, and what it should be.":
    "Macht aus paarweisen Urteilen Gewichte, nach dem analytischen Hierarchieprozess: der Haupteigenvektor der Matrix. Sagt auch, wie weit die Urteile zusammenpassen, welches am schlechtesten passt und wie es lauten müsste.",
  'A square in which each cell says how many times its row outweighs its column: whole, or one triangle alone. A fraction may be text ("1/3"); a pair left empty is estimated; a first row and column may hold names. Up to 15 items.':
    'Ein Quadrat, in dem jede Zelle sagt, wievielmal ihre Zeile ihre Spalte überwiegt: ganz oder nur ein Dreieck. Ein Bruch darf Text sein ("1/3"); ein leeres Paar wird geschätzt; die erste Zeile und Spalte dürfen Namen enthalten. Bis zu 15 Elemente.',
  "What to return: weights (default), cr, ci, lambda, worst or repair.":
    "Was zurückgegeben wird: weights (Standard), cr, ci, lambda, worst oder repair.",
  "The table of random indexes cr is measured by: saaty (1980, default), saaty2005 or donegan.":
    "Die Tabelle der Zufallsindizes, an der cr gemessen wird: saaty (1980, Standard), saaty2005 oder donegan.",
  "Lists the vocabulary as a table to spill, with its header row: every fact a workbook can say about an alliance, what kind of answer it takes, what the lowest and the highest answer mean, which models and functions it feeds, and its source.":
    "Listet das Vokabular als Tabelle mit Kopfzeile auf: jede Angabe, die eine Arbeitsmappe über eine Allianz machen kann, die Art der Antwort, was die niedrigste und die höchste Antwort bedeuten, welche Modelle und Funktionen sie speist, und ihre Quelle.",
  "One group alone: identity, contrasts, points, point parts, characteristics, practices, stages, integrations, principles, running or needs.":
    "Nur eine Gruppe: identity, contrasts, points, point parts, characteristics, practices, stages, integrations, principles, running oder needs.",
  "Lists a model's items as a table to spill: fact, question, low anchor, high anchor, weight and source, with its header row. One field alone comes without a header, so that it can be put below (or, transposed, beside) one of your own.":
    "Listet die Bestandteile eines Modells als Tabelle auf: Angabe, Frage, unterer und oberer Anker, Gewicht und Quelle, mit Kopfzeile. Ein einzelnes Feld kommt ohne Überschrift, damit es unter (oder, transponiert, neben) eine eigene gestellt werden kann.",
  "The model: contrasts, points, characteristics, practices, integrations, principles, point parts, stages, needs, obstacles, exits, continuum, metrics, challenge, performance, tools, roles or networks.":
    "Das Modell: contrasts, points, characteristics, practices, integrations, principles, point parts, stages, needs, obstacles, exits, continuum, metrics, challenge, performance, tools, roles oder networks.",
  "One column alone: fact, question, low anchor, high anchor, weight or source.":
    "Nur eine Spalte: fact, question, low anchor, high anchor, weight oder source.",
};
