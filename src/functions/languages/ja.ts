import type { Words } from "./words";

/** What functions and their arguments are for, in Japanese: each English text, and its translation. */
export const ja: Words = {
  "Tells what kind of business relationship each alliance really is: Transactional agreement, Tactical alliance, Partnership, Strategic alliance, Joint venture or Acquisition; Insufficient where too little is known.":
    "各アライアンスが実際にはどの種類の関係かを示します: Transactional agreement、Tactical alliance、Partnership、Strategic alliance、Joint venture、Acquisition。情報が足りない場合は Insufficient。",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone.":
    "アライアンス: 見出し行のある表、先頭列に項目が並ぶプロファイル、見出しを別に渡す回答の行、または 10 の対比だけ。",
  "The headers of data, where data does not hold them.": "data に見出しが含まれない場合の data の見出し。",
  "What to return: label (default), score, low, high, margin, coverage, missing or all; several with commas between them.":
    "返す内容: label (既定)、score、low、high、margin、coverage、missing、all。複数はカンマで区切ります。",
  "The date the verdict is made for: one for all, or one for each alliance.":
    "判定の基準日。全体で 1 つ、またはアライアンスごとに 1 つ。",
  "Agreed weights and cut-offs: two or three columns with key, value and note.":
    "合意した重みと境界値: キー、値、注記の 2 列または 3 列。",
  "Places each alliance on the continuum from transaction (0) to acquisition (1). Strategic alliances lie around 2/3, joint ventures between them and 1; the position is always in the band of the type CLASSIFY gives.":
    "各アライアンスを、取引 (0) から買収 (1) までの連続体上に位置づけます。戦略的アライアンスは 2/3 付近、合弁はそれと 1 の間にあり、位置は必ず CLASSIFY が示す種類の範囲に入ります。",
  "What to return: position (default), label, low, high, coverage, missing or all; several with commas between them.":
    "返す内容: position (既定)、label、low、high、coverage、missing、all。複数はカンマで区切ります。",
  "Tells how healthy each alliance is, 0 to 100, by the seven practices that make alliances last, judged relative to its type: a tactical alliance is not unhealthy for being short.":
    "アライアンスを長続きさせる 7 つの実践をもとに、各アライアンスの健全性を 0~100 で示します。種類に応じて判断するため、戦術的アライアンスが短期であること自体は不健全とされません。",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the seven practices alone.":
    "アライアンス: 見出し行のある表、先頭列に項目が並ぶプロファイル、見出しを別に渡す回答の行、または 7 つの実践だけ。",
  "What to return: score (default), label, analytical, relational, weakest, low, high, coverage, missing or all; several with commas between them.":
    "返す内容: score (既定)、label、analytical、relational、weakest、low、high、coverage、missing、all。複数はカンマで区切ります。",
  "Tells which of four obstacles stand in each alliance's way: strategic in name only, a common approach that does not fit, no way to know when to stop, and openness outside the agreed band.":
    "4 つの障害のうち、各アライアンスの妨げになっているものを示します: 名ばかりの戦略性、合わない共通の進め方、終え時を知る手立てがないこと、合意した範囲を外れた開放度。",
  "Alliances: a table with its header row, a profile with facts down the first column, or rows of answers with headers given apart.":
    "アライアンス: 見出し行のある表、先頭列に項目が並ぶプロファイル、または見出しを別に渡す回答の行。",
  "What to return: label (default), count, name only, stop, openness, fit or all; several with commas between them.":
    "返す内容: label (既定)、count、name only、stop、openness、fit、all。複数はカンマで区切ります。",
  "Tells which type of alliance a need calls for, apart from what any alliance is: Strategic alliance, Tactical alliance, or Either where the needs pull both ways; Insufficient while an unknown need could turn the answer round.":
    "現在のアライアンスの種類とは別に、必要に応じてどの種類が求められるかを示します: Strategic alliance、Tactical alliance、どちらにも当てはまる場合は Either、未回答の項目しだいで答えが逆になりうる間は Insufficient。",
  "Needs: a table with its header row, a profile with needs down the first column, rows of answers with headers given apart, or the eight needs alone: Horizon, Environment volatile, Swift response, Single project, Innovation sought, New market sought, Resources available, Core capability involved.":
    "必要: 見出し行のある表、先頭列に必要が並ぶプロファイル、見出しを別に渡す回答の行、または 8 つの必要だけ: Horizon、Environment volatile、Swift response、Single project、Innovation sought、New market sought、Resources available、Core capability involved。",
  "The headers of needs, where needs does not hold them.": "needs に見出しが含まれない場合の needs の見出し。",
  "What to return: label (default), score, reasons or all; several with commas between them.":
    "返す内容: label (既定)、score、reasons、all。複数はカンマで区切ります。",
  "Scores each alliance by one model alone, 0 to 100: the contrasts, the points of the checklist, the characteristics, the practices, the integrations or the principles. Tells also the weakest fact and what is present, partly there, absent or unknown.":
    "1 つのモデルだけで各アライアンスを 0~100 で採点します: 対比、チェックリストのポイント、特徴、実践、統合、原則。最も弱い項目と、あるもの、一部あるもの、ないもの、不明なものも示します。",
  "The model to score by: contrasts, points, characteristics, practices, integrations or principles.":
    "採点に使うモデル: contrasts、points、characteristics、practices、integrations、principles。",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the model's items alone.":
    "アライアンス: 見出し行のある表、先頭列に項目が並ぶプロファイル、見出しを別に渡す回答の行、またはモデルの項目だけ。",
  "What to return: score (default), analytical, relational, weakest, low, high, coverage, missing, present, partly, absent, unknown or all; several with commas between them.":
    "返す内容: score (既定)、analytical、relational、weakest、low、high、coverage、missing、present、partly、absent、unknown、all。複数はカンマで区切ります。",
  "Tells the furthest of the five stages each alliance has evidence for: Courtship, Engagement, Housekeeping, Mechanics or Accommodation. Yes is evidence, Partly is a stage begun; it informs and changes no score.":
    "5 つの段階のうち、各アライアンスが到達した証拠のある最も先の段階を示します: Courtship、Engagement、Housekeeping、Mechanics、Accommodation。Yes は証拠あり、Partly は着手済み。参考情報であり、点数は変わりません。",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the five stages alone.":
    "アライアンス: 見出し行のある表、先頭列に項目が並ぶプロファイル、見出しを別に渡す回答の行、または 5 つの段階だけ。",
  "What to return: label (default), index, skipped or all; several with commas between them.":
    "返す内容: label (既定)、index、skipped、all。複数はカンマで区切ります。",
  "Finds the next questions worth asking: the unknown facts whose answers could move the verdict most, with how far and between which verdicts.":
    "次に尋ねる価値のある質問、つまり回答しだいで判定が最も動きうる不明な項目を、その幅と、どの判定の間で動くかとともに示します。",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or bare answers to the model. One gives a table, several give one cell each.":
    "アライアンス: 見出し行のある表、先頭列に項目が並ぶプロファイル、見出しを別に渡す回答の行、またはモデルへの回答だけ。1 件なら表を、複数なら 1 件につき 1 セルを返します。",
  "How many questions, 3 if left out.": "質問の数。省略すると 3。",
  "What the questions are for: classify (default), health, contrasts, points, characteristics, practices, integrations or principles.":
    "質問の目的: classify (既定)、health、contrasts、points、characteristics、practices、integrations、principles。",
  "Tells how far goals are attained, as one weighted share: 0 not at all, 1 reached, more where surpassed. From a baseline it is the way made to the target; without one actual ÷ target, or the reverse where lower is better. Unknown actuals are left out.":
    "目標の達成度を 1 つの加重割合で示します: 0 は未着手、1 は達成、超過すればそれ以上。出発点があれば目標までの進み具合、なければ 実績 ÷ 目標 (小さいほど良い場合は逆数) で計算します。不明な実績は除きます。",
  "What was reached, goal by goal; empty where it is not known. Going backwards counts as 0.":
    "目標ごとの実績。不明なら空欄。後退は 0 とみなします。",
  "What was to be reached.": "達成すべき値。",
  "Where each goal started from, or one for all; empty where there is none.":
    "各目標の出発点、または全体で 1 つ。なければ空欄。",
  "What each goal weighs; left out, they weigh the same.": "各目標の重み。省略するとすべて同じ。",
  "Whether higher (default) or lower is better: one for each goal, or one for all.":
    "大きいほど良い (higher、既定) か小さいほど良い (lower) か。目標ごとに 1 つ、または全体で 1 つ。",
  "Tells whether something that recurs, such as a check-in or a review, is On time, Due or Overdue. It is due on its date and for as long after it as a seventh of the cadence (one day in a week), then overdue.":
    "定例会議や見直しなど繰り返し行うものが On time、Due、Overdue のどれかを示します。予定日から周期の 7 分の 1 (1 週間なら 1 日) までが Due、それ以降は Overdue です。",
  "The date it was last held; empty where it never was. One, or a range of them.":
    "前回の実施日。未実施なら空欄。1 つ、または範囲。",
  "Weekly, Biweekly, Monthly, Quarterly, Yearly or a whole number of days: one for all, or one for each date.":
    "Weekly、Biweekly、Monthly、Quarterly、Yearly、または日数 (整数)。全体で 1 つ、または日付ごとに 1 つ。",
  "What to return: label (default), next (the next date) or days (overdue; negative: to go).":
    "返す内容: label (既定)、next (次回の日付)、days (超過日数。負の値は残り日数)。",
  "The date it is judged for: one for all, or one each. Needed for label and days.":
    "判断の基準日。全体で 1 つ、またはそれぞれに 1 つ。label と days に必要です。",
  "Tells whether to continue each alliance, renegotiate it, prepare the exit or leave, by what speaks for leaving: a purpose that is met, not delivering, no trust, no executive sponsor, a rival alliance, a term that is ending.":
    "各アライアンスを継続するか、再交渉するか、終了を準備するか、終了するかを、終了を支持する材料から示します: 目的の達成、約束の不履行、信頼の欠如、経営層の支援の欠如、競合するアライアンス、期間の満了。",
  "What to return: label (default), triggers, notice or all; several with commas between them.":
    "返す内容: label (既定)、triggers、notice、all。複数はカンマで区切ります。",
  "Shows the arithmetic behind one alliance's verdict as a table: fact, answer, scaled answer (0 to 1), weight, contribution and source; then what was derived and decided, and the total.":
    "1 件のアライアンスの判定の計算過程を表で示します: 項目、回答、0~1 に換算した回答、重み、寄与、出典。続けて、導かれたことと決定、合計を示します。",
  "What to explain: classify, health, contrasts, points, characteristics, practices, integrations or principles.":
    "説明する内容: classify、health、contrasts、points、characteristics、practices、integrations、principles。",
  "One alliance: its row below a header row, a profile with facts down the first column, a row of answers with headers given apart, or bare answers.":
    "1 件のアライアンス: 見出し行の下の行、先頭列に項目が並ぶプロファイル、見出しを別に渡す回答の行、または回答だけ。",
  "The date the verdict is made for.": "判定の基準日。",
  "Finds the smallest set of answer changes that moves CLASSIFY's label: fewest facts first, then least total movement.":
    "CLASSIFY の結果が変わる最小の回答の変更を見つけます。まず項目数の少なさ、次に変更量の合計の小ささで選びます。",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone. One gives a table, several give one cell each.":
    "アライアンス: 見出し行のある表、先頭列に項目が並ぶプロファイル、見出しを別に渡す回答の行、または 10 の対比だけ。1 件なら表を、複数なら 1 件につき 1 セルを返します。",
  "The type to move to, such as Strategic alliance; without it, any other label.":
    "目指す種類 (例: Strategic alliance)。省略すると、現在と異なる任意の種類。",
  "Compares how two sides or more rate the same facts: Agreed strength, Agreed weakness, Blind spot (we rate it higher), Undervalued (they rate it higher) or Unknown. Sides agree where they are less than 1.5 apart on the scale 1 to 5.":
    "同じ項目に対する複数の側の評価を比べます: Agreed strength、Agreed weakness、Blind spot (自社の評価が高い)、Undervalued (相手の評価が高い)、Unknown。1~5 の尺度で差が 1.5 未満なら一致とみなします。",
  "Our answers: 1 to 5 or Yes/Partly/No in one column, or facts and answers in two.":
    "自社の回答: 1~5 または Yes/Partly/No を 1 列で、または項目と回答を 2 列で。",
  "Their answers: a column for each partner, after their facts if they name them. Where both name their facts, they are paired by fact in any order.":
    "相手の回答: パートナーごとに 1 列。項目名がある場合はその後ろに置きます。双方に項目名があれば、順序によらず項目どうしを対応させます。",
  "The facts the answers stand for, in their order. Left out where the first column of ours or theirs names them.":
    "回答に対応する項目を、その順序で。ours または theirs の先頭列に項目名がある場合は省略します。",
  "What to return: table (default) or score (1 where all agree, 0 where all are as far apart as can be).":
    "返す内容: table (既定) または score (全員一致で 1、最大限に離れていれば 0)。",
  "Tells how fairly partners share: 1 where everyone's share of the benefit is their share of the contribution, less by the part of the benefit that would have to change hands for that (1 less the Hoover index).":
    "パートナー間の分配の公平さを示します: 全員の利益の割合が貢献の割合と等しければ 1、そうでなければ、等しくするために移すべき利益の割合だけ小さくなります (1 − フーバー指数)。",
  "What each of two or more partners contributes: amounts or shares, 0 or more; names may stand in a column before them.":
    "2 者以上のパートナーそれぞれの貢献: 0 以上の金額または割合。前の列に名前を置けます。",
  "What each partner gets, in the same order, or with names before them in any order.":
    "各パートナーが得るもの。同じ順序で、または前の列に名前を置いて任意の順序で。",
  "What to return: fairness (default) or table (its ratio is benefit share ÷ contribution share, empty for a partner who contributes nothing).":
    "返す内容: fairness (既定) または table (比は 利益の割合 ÷ 貢献の割合。貢献のないパートナーは空欄)。",
  "Tells where dated values are heading: Improving, Steady or Declining. The line is the median of the slopes between all pairs of points (Theil–Sen), which one odd value does not move; Steady: it moves less than the points scatter around it.":
    "日付のある値の方向を示します: Improving、Steady、Declining。直線の傾きはすべての点の組の傾きの中央値 (Theil–Sen) で、1 つの外れ値では動きません。Steady は、直線の動きが点のばらつきより小さい場合です。",
  "The dates, in any order: one column or one row.": "日付 (順不同): 1 列または 1 行。",
  "The value at each date; empty where it is not known. Higher is better.":
    "各日付の値。不明なら空欄。大きいほど良いとみなします。",
  "What to return: label (default), slope (the change in a year) or crosses (the day the line reaches the threshold, from the first date on; empty where it does not).":
    "返す内容: label (既定)、slope (1 年あたりの変化)、crosses (最初の日付以降で直線がしきい値に達する日。達しなければ空欄)。",
  "The value to reach. Needed for crosses.": "到達すべき値。crosses に必要です。",
  "A date: points after it are left out.": "日付。これより後の点は除きます。",
  "Tells how far people agree: raters on what they rate, or the items of a questionnaire with each other. Rows are what is rated and columns who rates; for alpha, rows are respondents and columns items.":
    "人々の一致度を示します: 評価対象に対する評価者どうし、または質問票の項目どうし。行は評価対象、列は評価者です。alpha では、行は回答者、列は項目です。",
  "The ratings alone, or with a row and a column of names. Blank, ?, * and n/a are no rating; 0 is one. Yes, Partly and No are 5, 3 and 1 where numbers are needed; kappa, fleiss and krippendorff nominal compare texts too.":
    "評価だけ、または名前の行と列を付けて。空欄、?、*、n/a は評価なし、0 は評価です。数値が必要な場合、Yes、Partly、No は 5、3、1 とします。kappa、fleiss、krippendorff nominal は文字列も比較します。",
  "Which statistic: alpha (default), icc(1,1), icc(a,1), icc(c,1), icc(1,k), icc(a,k), icc(c,k), krippendorff nominal, krippendorff ordinal, krippendorff interval, kappa, fleiss or kendall w.":
    "統計量: alpha (既定)、icc(1,1)、icc(a,1)、icc(c,1)、icc(1,k)、icc(a,k)、icc(c,k)、krippendorff nominal、krippendorff ordinal、krippendorff interval、kappa、fleiss、kendall w。",
  "What to do about blanks: pairwise (default) uses the pairs of ratings there are, listwise leaves out rows with a blank. The icc, fleiss and kendall w need listwise where there are blanks.":
    "空欄の扱い: pairwise (既定) はある評価の組を使い、listwise は空欄のある行を除きます。空欄がある場合、icc、fleiss、kendall w には listwise が必要です。",
  "What to return: value (default), n (rows used), low and high (95 % confidence limits), note (which rules were used) or all.":
    "返す内容: value (既定)、n (使用した行数)、low と high (95% 信頼限界)、note (適用した規則)、all。",
  "Compares candidates by weighted criteria and scores each from 0 to 1, more being better. With bounds a score depends on its own candidate alone, so adding one moves nobody; without them candidates are measured by each other.":
    "重み付きの基準で候補を比べ、それぞれを 0~1 で採点します (大きいほど良い)。範囲を指定すると点数はその候補だけで決まり、候補を追加してもほかは動きません。指定しない場合は候補どうしを比べます。",
  "Candidates down, criteria across, numbers in the cells; a first column of names and a first row of criteria may be along.":
    "縦に候補、横に基準、セルに数値。先頭に名前の列と基準の行を付けられます。",
  "One weight for each criterion, in a row or a column; they need not sum to 1.":
    "基準ごとに 1 つの重み。1 行または 1 列で。合計が 1 である必要はありません。",
  "Whether more is better (max) or less (min): one for each criterion, or one for all.":
    "大きいほど良い (max) か小さいほど良い (min) か。基準ごとに 1 つ、または全体で 1 つ。",
  "The least and the most each criterion can be: two rows or two columns. Used by spotis and weighted.":
    "各基準が取りうる最小値と最大値: 2 行または 2 列。spotis と weighted で使います。",
  "How to compare: spotis (default with bounds), topsis (default without), topsis linear or weighted.":
    "比較の方法: spotis (範囲がある場合の既定)、topsis (ない場合の既定)、topsis linear、weighted。",
  "What to return: score (default) or rank.": "返す内容: score (既定) または rank。",
  "Turns judgements in pairs into weights, by the analytic hierarchy process: the principal eigenvector of the matrix. Tells also how far the judgements agree, which one fits worst, and what it should be.":
    "一対比較の判断を、階層分析法 (行列の主固有ベクトル) で重みに変えます。判断がどの程度整合しているか、最も合わない判断はどれか、その値はいくつであるべきかも示します。",
  'A square in which each cell says how many times its row outweighs its column: whole, or one triangle alone. A fraction may be text ("1/3"); a pair left empty is estimated; a first row and column may hold names. Up to 15 items.':
    '各セルが、その行が列を何倍上回るかを示す正方形。全体、または片側の三角形だけ。分数は文字列 ("1/3") でもよく、空欄の組は推定します。先頭の行と列に名前を置けます。最大 15 項目。',
  "What to return: weights (default), cr, ci, lambda, worst or repair.":
    "返す内容: weights (既定)、cr、ci、lambda、worst、repair。",
  "The table of random indexes cr is measured by: saaty (1980, default), saaty2005 or donegan.":
    "cr の算出に使うランダム指数の表: saaty (1980、既定)、saaty2005、donegan。",
  "Lists the vocabulary as a table to spill, with its header row: every fact a workbook can say about an alliance, what kind of answer it takes, what the lowest and the highest answer mean, which models and functions it feeds, and its source.":
    "用語の一覧を見出し行付きの表で示します: アライアンスについてブックに記録できるすべての項目、回答の種類、最低と最高の回答の意味、使われるモデルと関数、出典。",
  "One group alone: identity, contrasts, points, point parts, characteristics, practices, stages, integrations, principles, running or needs.":
    "1 つのグループだけ: identity、contrasts、points、point parts、characteristics、practices、stages、integrations、principles、running、needs。",
  "Lists a model's items as a table to spill: fact, question, low anchor, high anchor, weight and source, with its header row. One field alone comes without a header, so that it can be put below (or, transposed, beside) one of your own.":
    "モデルの項目を見出し行付きの表で示します: 項目、質問、低い側と高い側の目安、重み、出典。1 つの列だけの場合は見出しなしで返すので、ご自分の見出しの下 (または転置して横) に置けます。",
  "The model: contrasts, points, characteristics, practices, integrations, principles, point parts, stages, needs, obstacles, exits, continuum, metrics, challenge, performance, tools, roles or networks.":
    "モデル: contrasts、points、characteristics、practices、integrations、principles、point parts、stages、needs、obstacles、exits、continuum、metrics、challenge、performance、tools、roles、networks。",
  "One column alone: fact, question, low anchor, high anchor, weight or source.":
    "1 つの列だけ: fact、question、low anchor、high anchor、weight、source。",
};
