import type { Words } from "./words";

/** What functions and their arguments are for, in Arabic: each English text, and its translation. */
export const ar: Words = {
  "Tells what kind of business relationship each alliance really is: Transactional agreement, Tactical alliance, Partnership, Strategic alliance, Joint venture or Acquisition; Insufficient where too little is known.":
    "تبيّن نوع علاقة العمل التي يمثلها كل تحالف في الواقع: Transactional agreement أو Tactical alliance أو Partnership أو Strategic alliance أو Joint venture أو Acquisition؛ وInsufficient حين يكون المعروف قليلًا جدًا.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone.":
    "التحالفات: جدول بصف عناوينه، أو ملف تعريف حقائقه في العمود الأول، أو صفوف إجابات تُعطى عناوينها على حدة، أو المقابلات العشر وحدها.",
  "The headers of data, where data does not hold them.": "عناوين data إذا لم تكن data تتضمنها.",
  "What to return: label (default), score, low, high, margin, coverage, missing or all; several with commas between them.":
    "ما يُعاد: label (الافتراضي) أو score أو low أو high أو margin أو coverage أو missing أو all؛ ويُفصل بين المتعدد بفواصل.",
  "The date the verdict is made for: one for all, or one for each alliance.":
    "تاريخ الحكم: واحد للكل أو واحد لكل تحالف.",
  "Agreed weights and cut-offs: two or three columns with key, value and note.":
    "الأوزان والحدود المتفق عليها: عمودان أو ثلاثة للمفتاح والقيمة والملاحظة.",
  "Places each alliance on the continuum from transaction (0) to acquisition (1). Strategic alliances lie around 2/3, joint ventures between them and 1; the position is always in the band of the type CLASSIFY gives.":
    "تضع كل تحالف على المتصل من الصفقة (0) إلى الاستحواذ (1). تقع التحالفات الاستراتيجية حول 2/3، والمشاريع المشتركة بينها وبين 1؛ والموضع دائمًا في نطاق النوع الذي تعطيه CLASSIFY.",
  "What to return: position (default), label, low, high, coverage, missing or all; several with commas between them.":
    "ما يُعاد: position (الافتراضي) أو label أو low أو high أو coverage أو missing أو all؛ ويُفصل بين المتعدد بفواصل.",
  "Tells how healthy each alliance is, 0 to 100, by the seven practices that make alliances last, judged relative to its type: a tactical alliance is not unhealthy for being short.":
    "تبيّن من 0 إلى 100 مدى سلامة كل تحالف، وفق الممارسات السبع التي تُديم التحالفات وبالنسبة إلى نوعه: فالتحالف التكتيكي ليس غير سليم لمجرد قصره.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the seven practices alone.":
    "التحالفات: جدول بصف عناوينه، أو ملف تعريف حقائقه في العمود الأول، أو صفوف إجابات تُعطى عناوينها على حدة، أو الممارسات السبع وحدها.",
  "What to return: score (default), label, analytical, relational, weakest, low, high, coverage, missing or all; several with commas between them.":
    "ما يُعاد: score (الافتراضي) أو label أو analytical أو relational أو weakest أو low أو high أو coverage أو missing أو all؛ ويُفصل بين المتعدد بفواصل.",
  "Tells which of four obstacles stand in each alliance's way: strategic in name only, a common approach that does not fit, no way to know when to stop, and openness outside the agreed band.":
    "تبيّن أي العقبات الأربع تعترض كل تحالف: استراتيجي بالاسم فقط، ونهج مشترك غير ملائم، وغياب ما يدل على وقت التوقف، وانفتاح خارج النطاق المتفق عليه.",
  "Alliances: a table with its header row, a profile with facts down the first column, or rows of answers with headers given apart.":
    "التحالفات: جدول بصف عناوينه، أو ملف تعريف حقائقه في العمود الأول، أو صفوف إجابات تُعطى عناوينها على حدة.",
  "What to return: label (default), count, name only, stop, openness, fit or all; several with commas between them.":
    "ما يُعاد: label (الافتراضي) أو count أو name only أو stop أو openness أو fit أو all؛ ويُفصل بين المتعدد بفواصل.",
  "Tells which type of alliance a need calls for, apart from what any alliance is: Strategic alliance, Tactical alliance, or Either where the needs pull both ways; Insufficient while an unknown need could turn the answer round.":
    "تبيّن نوع التحالف الذي تستدعيه حاجة ما، بمعزل عن حقيقة أي تحالف: Strategic alliance أو Tactical alliance، أو Either حين تشد الحاجات في الاتجاهين؛ وInsufficient ما دامت حاجة مجهولة قد تقلب الجواب.",
  "Needs: a table with its header row, a profile with needs down the first column, rows of answers with headers given apart, or the eight needs alone: Horizon, Environment volatile, Swift response, Single project, Innovation sought, New market sought, Resources available, Core capability involved.":
    "الحاجات: جدول بصف عناوينه، أو ملف تعريف حاجاته في العمود الأول، أو صفوف إجابات تُعطى عناوينها على حدة، أو الحاجات الثماني وحدها: Horizon وEnvironment volatile وSwift response وSingle project وInnovation sought وNew market sought وResources available وCore capability involved.",
  "The headers of needs, where needs does not hold them.": "عناوين needs إذا لم تكن needs تتضمنها.",
  "What to return: label (default), score, reasons or all; several with commas between them.":
    "ما يُعاد: label (الافتراضي) أو score أو reasons أو all؛ ويُفصل بين المتعدد بفواصل.",
  "Scores each alliance by one model alone, 0 to 100: the contrasts, the points of the checklist, the characteristics, the practices, the integrations or the principles. Tells also the weakest fact and what is present, partly there, absent or unknown.":
    "تعطي كل تحالف درجة من 0 إلى 100 وفق نموذج واحد: المقابلات أو نقاط قائمة التحقق أو السمات أو الممارسات أو أوجه التكامل أو المبادئ. وتبيّن كذلك أضعف حقيقة وما هو موجود أو موجود جزئيًا أو غائب أو مجهول.",
  "The model to score by: contrasts, points, characteristics, practices, integrations or principles.":
    "النموذج الذي تُعطى الدرجة وفقه: contrasts أو points أو characteristics أو practices أو integrations أو principles.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the model's items alone.":
    "التحالفات: جدول بصف عناوينه، أو ملف تعريف حقائقه في العمود الأول، أو صفوف إجابات تُعطى عناوينها على حدة، أو عناصر النموذج وحدها.",
  "What to return: score (default), analytical, relational, weakest, low, high, coverage, missing, present, partly, absent, unknown or all; several with commas between them.":
    "ما يُعاد: score (الافتراضي) أو analytical أو relational أو weakest أو low أو high أو coverage أو missing أو present أو partly أو absent أو unknown أو all؛ ويُفصل بين المتعدد بفواصل.",
  "Tells the furthest of the five stages each alliance has evidence for: Courtship, Engagement, Housekeeping, Mechanics or Accommodation. Yes is evidence, Partly is a stage begun; it informs and changes no score.":
    "تبيّن أبعد المراحل الخمس التي لدى كل تحالف دليل عليها: Courtship أو Engagement أو Housekeeping أو Mechanics أو Accommodation. Yes دليل، وPartly مرحلة بدأت؛ وهي للعلم ولا تغيّر أي درجة.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the five stages alone.":
    "التحالفات: جدول بصف عناوينه، أو ملف تعريف حقائقه في العمود الأول، أو صفوف إجابات تُعطى عناوينها على حدة، أو المراحل الخمس وحدها.",
  "What to return: label (default), index, skipped or all; several with commas between them.":
    "ما يُعاد: label (الافتراضي) أو index أو skipped أو all؛ ويُفصل بين المتعدد بفواصل.",
  "Finds the next questions worth asking: the unknown facts whose answers could move the verdict most, with how far and between which verdicts.":
    "تجد الأسئلة التالية الجديرة بالطرح: الحقائق المجهولة التي قد تحرّك إجاباتها الحكم أكثر من غيرها، مع مدى ذلك وبين أي أحكام.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or bare answers to the model. One gives a table, several give one cell each.":
    "التحالفات: جدول بصف عناوينه، أو ملف تعريف حقائقه في العمود الأول، أو صفوف إجابات تُعطى عناوينها على حدة، أو إجابات مجردة عن النموذج. الواحد يعطي جدولًا، والمتعدد خلية لكل منها.",
  "How many questions, 3 if left out.": "عدد الأسئلة؛ 3 إن تُرك.",
  "What the questions are for: classify (default), health, contrasts, points, characteristics, practices, integrations or principles.":
    "الغرض من الأسئلة: classify (الافتراضي) أو health أو contrasts أو points أو characteristics أو practices أو integrations أو principles.",
  "Tells how far goals are attained, as one weighted share: 0 not at all, 1 reached, more where surpassed. From a baseline it is the way made to the target; without one actual ÷ target, or the reverse where lower is better. Unknown actuals are left out.":
    "تبيّن مدى بلوغ الأهداف في نسبة مرجّحة واحدة: 0 لا شيء، و1 بُلغت، وأكثر عند تجاوزها. مع نقطة بداية تكون الطريق المقطوعة إلى الهدف؛ ومن دونها الفعلي ÷ المستهدف، أو العكس حيث الأقل أفضل. ما لا يُعرف فعليُّه لا يُحسب.",
  "What was reached, goal by goal; empty where it is not known. Going backwards counts as 0.":
    "ما تحقق، هدفًا هدفًا؛ فارغ إن لم يُعرف. التراجع يُحسب 0.",
  "What was to be reached.": "ما كان ينبغي تحقيقه.",
  "Where each goal started from, or one for all; empty where there is none.":
    "من أين بدأ كل هدف، أو قيمة واحدة للكل؛ فارغ إن لم توجد.",
  "What each goal weighs; left out, they weigh the same.": "وزن كل هدف؛ إن تُرك تساوت الأوزان.",
  "Whether higher (default) or lower is better: one for each goal, or one for all.":
    "هل الأكثر أفضل (higher، الافتراضي) أم الأقل (lower): واحد لكل هدف أو واحد للكل.",
  "Tells whether something that recurs, such as a check-in or a review, is On time, Due or Overdue. It is due on its date and for as long after it as a seventh of the cadence (one day in a week), then overdue.":
    "تبيّن هل أمر متكرر، كلقاء متابعة أو مراجعة، On time أو Due أو Overdue. يحين في تاريخه ولمدة سُبع الدورة بعده (يوم في الأسبوع)، ثم يصبح متأخرًا.",
  "The date it was last held; empty where it never was. One, or a range of them.":
    "تاريخ آخر مرة؛ فارغ إن لم يحدث قط. واحد أو نطاق.",
  "Weekly, Biweekly, Monthly, Quarterly, Yearly or a whole number of days: one for all, or one for each date.":
    "Weekly أو Biweekly أو Monthly أو Quarterly أو Yearly أو عدد صحيح من الأيام: واحد للكل أو واحد لكل تاريخ.",
  "What to return: label (default), next (the next date) or days (overdue; negative: to go).":
    "ما يُعاد: label (الافتراضي) أو next (التاريخ التالي) أو days (أيام التأخر؛ والسالب: الأيام المتبقية).",
  "The date it is judged for: one for all, or one each. Needed for label and days.":
    "التاريخ الذي يُحكم له: واحد للكل أو واحد لكل منها. لازم لأجل label وdays.",
  "Tells whether to continue each alliance, renegotiate it, prepare the exit or leave, by what speaks for leaving: a purpose that is met, not delivering, no trust, no executive sponsor, a rival alliance, a term that is ending.":
    "تبيّن هل يُستمر في كل تحالف أم يُعاد التفاوض عليه أم يُعدّ للخروج منه أم يُغادَر، وفق ما يدعو إلى المغادرة: غاية تحققت، وعدم الوفاء، وانعدام الثقة، وغياب راعٍ تنفيذي، وتحالف منافس، ومدة توشك أن تنتهي.",
  "What to return: label (default), triggers, notice or all; several with commas between them.":
    "ما يُعاد: label (الافتراضي) أو triggers أو notice أو all؛ ويُفصل بين المتعدد بفواصل.",
  "Shows the arithmetic behind one alliance's verdict as a table: fact, answer, scaled answer (0 to 1), weight, contribution and source; then what was derived and decided, and the total.":
    "تعرض الحساب وراء الحكم على تحالف واحد في جدول: الحقيقة، والإجابة، والإجابة محوّلة من 0 إلى 1، والوزن، والإسهام، والمصدر؛ ثم ما استُنتج وتقرر، والمجموع.",
  "What to explain: classify, health, contrasts, points, characteristics, practices, integrations or principles.":
    "ما يُشرح: classify أو health أو contrasts أو points أو characteristics أو practices أو integrations أو principles.",
  "One alliance: its row below a header row, a profile with facts down the first column, a row of answers with headers given apart, or bare answers.":
    "تحالف واحد: صفه تحت صف عناوين، أو ملف تعريف حقائقه في العمود الأول، أو صف إجابات تُعطى عناوينه على حدة، أو إجابات مجردة.",
  "The date the verdict is made for.": "تاريخ الحكم.",
  "Finds the smallest set of answer changes that moves CLASSIFY's label: fewest facts first, then least total movement.":
    "تجد أصغر مجموعة من تغييرات الإجابات تنقل نتيجة CLASSIFY: أقل الحقائق أولًا، ثم أقل تغيير إجمالًا.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone. One gives a table, several give one cell each.":
    "التحالفات: جدول بصف عناوينه، أو ملف تعريف حقائقه في العمود الأول، أو صفوف إجابات تُعطى عناوينها على حدة، أو المقابلات العشر وحدها. الواحد يعطي جدولًا، والمتعدد خلية لكل منها.",
  "The type to move to, such as Strategic alliance; without it, any other label.":
    "النوع المراد بلوغه، مثل Strategic alliance؛ ومن دونه أي نوع آخر.",
  "Compares how two sides or more rate the same facts: Agreed strength, Agreed weakness, Blind spot (we rate it higher), Undervalued (they rate it higher) or Unknown. Sides agree where they are less than 1.5 apart on the scale 1 to 5.":
    "تقارن كيف يقيّم طرفان أو أكثر الحقائق نفسها: Agreed strength أو Agreed weakness أو Blind spot (تقييمنا أعلى) أو Undervalued (تقييمهم أعلى) أو Unknown. تتفق الأطراف حين يفصل بينها أقل من 1.5 على المقياس من 1 إلى 5.",
  "Our answers: 1 to 5 or Yes/Partly/No in one column, or facts and answers in two.":
    "إجاباتنا: من 1 إلى 5 أو Yes/Partly/No في عمود واحد، أو الحقائق والإجابات في عمودين.",
  "Their answers: a column for each partner, after their facts if they name them. Where both name their facts, they are paired by fact in any order.":
    "إجاباتهم: عمود لكل شريك، بعد حقائقهم إن ذكروها. وإن ذكر الطرفان حقائقهما قوبلت حقيقةً بحقيقة بأي ترتيب.",
  "The facts the answers stand for, in their order. Left out where the first column of ours or theirs names them.":
    "الحقائق التي تخصها الإجابات، بترتيبها. تُترك إن ذكرها العمود الأول من ours أو theirs.",
  "What to return: table (default) or score (1 where all agree, 0 where all are as far apart as can be).":
    "ما يُعاد: table (الافتراضي) أو score (1 حين يتفق الجميع، و0 حين يكونون أبعد ما يمكن).",
  "Tells how fairly partners share: 1 where everyone's share of the benefit is their share of the contribution, less by the part of the benefit that would have to change hands for that (1 less the Hoover index).":
    "تبيّن مدى عدالة القسمة بين الشركاء: 1 حين تكون حصة كل شريك من المنفعة هي حصته من الإسهام، ناقصًا الجزء من المنفعة الذي يلزم أن ينتقل لأجل ذلك (1 ناقص مؤشر هوفر).",
  "What each of two or more partners contributes: amounts or shares, 0 or more; names may stand in a column before them.":
    "ما يسهم به كل من شريكين أو أكثر: مبالغ أو حصص، 0 أو أكثر؛ ويجوز أن تسبقها أسماء في عمود.",
  "What each partner gets, in the same order, or with names before them in any order.":
    "ما يحصل عليه كل شريك، بالترتيب نفسه، أو مع أسماء تسبقه بأي ترتيب.",
  "What to return: fairness (default) or table (its ratio is benefit share ÷ contribution share, empty for a partner who contributes nothing).":
    "ما يُعاد: fairness (الافتراضي) أو table (نسبته حصة المنفعة ÷ حصة الإسهام، فارغة لشريك لا يسهم بشيء).",
  "Tells where dated values are heading: Improving, Steady or Declining. The line is the median of the slopes between all pairs of points (Theil–Sen), which one odd value does not move; Steady: it moves less than the points scatter around it.":
    "تبيّن إلى أين تتجه قيم مؤرخة: Improving أو Steady أو Declining. الخط هو وسيط الميول بين كل أزواج النقاط (Theil–Sen)، ولا تحركه قيمة شاذة واحدة؛ وSteady: يتحرك أقل مما تتشتت النقاط حوله.",
  "The dates, in any order: one column or one row.": "التواريخ بأي ترتيب: عمود واحد أو صف واحد.",
  "The value at each date; empty where it is not known. Higher is better.":
    "القيمة عند كل تاريخ؛ فارغة إن لم تُعرف. الأعلى أفضل.",
  "What to return: label (default), slope (the change in a year) or crosses (the day the line reaches the threshold, from the first date on; empty where it does not).":
    "ما يُعاد: label (الافتراضي) أو slope (التغير في سنة) أو crosses (يوم بلوغ الخط العتبةَ بدءًا من أول تاريخ؛ فارغ إن لم يبلغها).",
  "The value to reach. Needed for crosses.": "القيمة المراد بلوغها. لازمة لأجل crosses.",
  "A date: points after it are left out.": "تاريخ: تُترك النقاط التي بعده.",
  "Tells how far people agree: raters on what they rate, or the items of a questionnaire with each other. Rows are what is rated and columns who rates; for alpha, rows are respondents and columns items.":
    "تبيّن مدى اتفاق الناس: المقيّمين على ما يقيّمونه، أو بنود استبيان بعضها مع بعض. الصفوف هي ما يُقيَّم والأعمدة من يقيّم؛ وفي alpha تكون الصفوف المجيبين والأعمدة البنود.",
  "The ratings alone, or with a row and a column of names. Blank, ?, * and n/a are no rating; 0 is one. Yes, Partly and No are 5, 3 and 1 where numbers are needed; kappa, fleiss and krippendorff nominal compare texts too.":
    "التقييمات وحدها، أو مع صف وعمود من الأسماء. الفارغ و? و* وn/a ليست تقييمات، و0 تقييم. Yes وPartly وNo هي 5 و3 و1 حيث تلزم أرقام؛ وتقارن kappa وfleiss وkrippendorff nominal النصوص أيضًا.",
  "Which statistic: alpha (default), icc(1,1), icc(a,1), icc(c,1), icc(1,k), icc(a,k), icc(c,k), krippendorff nominal, krippendorff ordinal, krippendorff interval, kappa, fleiss or kendall w.":
    "أي إحصاءة: alpha (الافتراضي) أو icc(1,1) أو icc(a,1) أو icc(c,1) أو icc(1,k) أو icc(a,k) أو icc(c,k) أو krippendorff nominal أو krippendorff ordinal أو krippendorff interval أو kappa أو fleiss أو kendall w.",
  "What to do about blanks: pairwise (default) uses the pairs of ratings there are, listwise leaves out rows with a blank. The icc, fleiss and kendall w need listwise where there are blanks.":
    "ما يُفعل بالفراغات: pairwise (الافتراضي) يستخدم أزواج التقييمات الموجودة، وlistwise يترك الصفوف التي فيها فراغ. تحتاج icc وfleiss وkendall w إلى listwise حيث توجد فراغات.",
  "What to return: value (default), n (rows used), low and high (95 % confidence limits), note (which rules were used) or all.":
    "ما يُعاد: value (الافتراضي) أو n (الصفوف المستخدمة) أو low وhigh (حدّا الثقة 95٪) أو note (القواعد المتبعة) أو all.",
  "Compares candidates by weighted criteria and scores each from 0 to 1, more being better. With bounds a score depends on its own candidate alone, so adding one moves nobody; without them candidates are measured by each other.":
    "تقارن المرشحين بمعايير مرجّحة وتعطي كلًا منهم درجة من 0 إلى 1، والأكثر أفضل. مع الحدود تتوقف الدرجة على مرشحها وحده، فإضافة مرشح لا تحرّك أحدًا؛ ومن دونها يُقاس المرشحون بعضهم ببعض.",
  "Candidates down, criteria across, numbers in the cells; a first column of names and a first row of criteria may be along.":
    "المرشحون نزولًا والمعايير عرضًا والأرقام في الخلايا؛ ويجوز عمود أول للأسماء وصف أول للمعايير.",
  "One weight for each criterion, in a row or a column; they need not sum to 1.":
    "وزن لكل معيار، في صف أو عمود؛ ولا يلزم أن يكون مجموعها 1.",
  "Whether more is better (max) or less (min): one for each criterion, or one for all.":
    "هل الأكثر أفضل (max) أم الأقل (min): واحد لكل معيار أو واحد للكل.",
  "The least and the most each criterion can be: two rows or two columns. Used by spotis and weighted.":
    "أقل ما يمكن أن يكونه كل معيار وأكثره: صفان أو عمودان. يستخدمهما spotis وweighted.",
  "How to compare: spotis (default with bounds), topsis (default without), topsis linear or weighted.":
    "طريقة المقارنة: spotis (الافتراضي مع حدود) أو topsis (الافتراضي من دونها) أو topsis linear أو weighted.",
  "What to return: score (default) or rank.": "ما يُعاد: score (الافتراضي) أو rank.",
  "Turns judgements in pairs into weights, by the analytic hierarchy process: the principal eigenvector of the matrix. Tells also how far the judgements agree, which one fits worst, and what it should be.":
    "تحوّل الأحكام الزوجية إلى أوزان بعملية التحليل الهرمي: المتجه الذاتي الرئيسي للمصفوفة. وتبيّن كذلك مدى اتساق الأحكام، وأيها الأقل اتساقًا، وما ينبغي أن يكون.",
  'A square in which each cell says how many times its row outweighs its column: whole, or one triangle alone. A fraction may be text ("1/3"); a pair left empty is estimated; a first row and column may hold names. Up to 15 items.':
    'مربع تقول كل خلية فيه كم مرة يفوق صفُّها عمودَها: كاملًا أو مثلثًا واحدًا. يجوز أن يكون الكسر نصًا ("1/3")؛ والزوج المتروك فارغًا يُقدَّر؛ ويجوز أن يحمل الصف الأول والعمود الأول أسماء. حتى 15 عنصرًا.',
  "What to return: weights (default), cr, ci, lambda, worst or repair.":
    "ما يُعاد: weights (الافتراضي) أو cr أو ci أو lambda أو worst أو repair.",
  "The table of random indexes cr is measured by: saaty (1980, default), saaty2005 or donegan.":
    "جدول المؤشرات العشوائية الذي يُقاس به cr: saaty (1980، الافتراضي) أو saaty2005 أو donegan.",
  "Lists the vocabulary as a table to spill, with its header row: every fact a workbook can say about an alliance, what kind of answer it takes, what the lowest and the highest answer mean, which models and functions it feeds, and its source.":
    "تسرد المفردات في جدول بصف عناوينه: كل حقيقة يمكن أن يقولها مصنف عن تحالف، ونوع إجابتها، ومعنى أدنى إجابة وأعلاها، والنماذج والدوال التي تغذيها، ومصدرها.",
  "One group alone: identity, contrasts, points, point parts, characteristics, practices, stages, integrations, principles, running or needs.":
    "مجموعة واحدة وحدها: identity أو contrasts أو points أو point parts أو characteristics أو practices أو stages أو integrations أو principles أو running أو needs.",
  "Lists a model's items as a table to spill: fact, question, low anchor, high anchor, weight and source, with its header row. One field alone comes without a header, so that it can be put below (or, transposed, beside) one of your own.":
    "تسرد عناصر نموذج في جدول بصف عناوينه: الحقيقة، والسؤال، والطرف الأدنى، والطرف الأعلى، والوزن، والمصدر. يأتي الحقل الواحد بلا عنوان، ليوضع تحت عنوان من عندك (أو بجانبه بعد تبديل الصفوف والأعمدة).",
  "The model: contrasts, points, characteristics, practices, integrations, principles, point parts, stages, needs, obstacles, exits, continuum, metrics, challenge, performance, tools, roles or networks.":
    "النموذج: contrasts أو points أو characteristics أو practices أو integrations أو principles أو point parts أو stages أو needs أو obstacles أو exits أو continuum أو metrics أو challenge أو performance أو tools أو roles أو networks.",
  "One column alone: fact, question, low anchor, high anchor, weight or source.":
    "عمود واحد وحده: fact أو question أو low anchor أو high anchor أو weight أو source.",
};
