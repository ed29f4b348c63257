import type { Words } from "./words";

/** What functions and their arguments are for, in Spanish: each English text, and its translation. */
export const es: Words = {
  "Tells what kind of business relationship each alliance really is: Transactional agreement, Tactical alliance, Partnership, Strategic alliance, Joint venture or Acquisition; Insufficient where too little is known.":
    "Dice qué tipo de relación comercial es en realidad cada alianza: Transactional agreement, Tactical alliance, Partnership, Strategic alliance, Joint venture o Acquisition; Insufficient cuando se sabe demasiado poco.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone.":
    "Alianzas: una tabla con su fila de encabezados, un perfil con los datos en la primera columna, filas de respuestas con encabezados dados aparte, o solo los diez contrastes.",
  "The headers of data, where data does not hold them.": "Los encabezados de data, si data no los contiene.",
  "What to return: label (default), score, low, high, margin, coverage, missing or all; several with commas between them.":
    "Qué devolver: label (predeterminado), score, low, high, margin, coverage, missing o all; varios, separados por comas.",
  "The date the verdict is made for: one for all, or one for each alliance.":
    "La fecha para la que vale el dictamen: una para todas o una por alianza.",
  "Agreed weights and cut-offs: two or three columns with key, value and note.":
    "Pesos y umbrales acordados: dos o tres columnas con clave, valor y nota.",
  "Places each alliance on the continuum from transaction (0) to acquisition (1). Strategic alliances lie around 2/3, joint ventures between them and 1; the position is always in the band of the type CLASSIFY gives.":
    "Sitúa cada alianza en el continuo de la transacción (0) a la adquisición (1). Las alianzas estratégicas están hacia 2/3, las empresas conjuntas entre ellas y 1; la posición está siempre en la banda del tipo que da CLASSIFY.",
  "What to return: position (default), label, low, high, coverage, missing or all; several with commas between them.":
    "Qué devolver: position (predeterminado), label, low, high, coverage, missing o all; varios, separados por comas.",
  "Tells how healthy each alliance is, 0 to 100, by the seven practices that make alliances last, judged relative to its type: a tactical alliance is not unhealthy for being short.":
    "Dice de 0 a 100 cómo está de salud cada alianza, según las siete prácticas que hacen durar las alianzas y en relación con su tipo: una alianza táctica no está mal de salud por ser corta.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the seven practices alone.":
    "Alianzas: una tabla con su fila de encabezados, un perfil con los datos en la primera columna, filas de respuestas con encabezados dados aparte, o solo las siete prácticas.",
  "What to return: score (default), label, analytical, relational, weakest, low, high, coverage, missing or all; several with commas between them.":
    "Qué devolver: score (predeterminado), label, analytical, relational, weakest, low, high, coverage, missing o all; varios, separados por comas.",
  "Tells which of four obstacles stand in each alliance's way: strategic in name only, a common approach that does not fit, no way to know when to stop, and openness outside the agreed band.":
    "Dice cuáles de cuatro obstáculos se interponen en cada alianza: estratégica solo de nombre, un enfoque común que no encaja, ninguna forma de saber cuándo parar y una apertura fuera de la banda acordada.",
  "Alliances: a table with its header row, a profile with facts down the first column, or rows of answers with headers given apart.":
    "Alianzas: una tabla con su fila de encabezados, un perfil con los datos en la primera columna, o filas de respuestas con encabezados dados aparte.",
  "What to return: label (default), count, name only, stop, openness, fit or all; several with commas between them.":
    "Qué devolver: label (predeterminado), count, name only, stop, openness, fit o all; varios, separados por comas.",
  "Tells which type of alliance a need calls for, apart from what any alliance is: Strategic alliance, Tactical alliance, or Either where the needs pull both ways; Insufficient while an unknown need could turn the answer round.":
    "Dice qué tipo de alianza pide una necesidad, aparte de lo que sea cualquier alianza: Strategic alliance, Tactical alliance, o Either cuando las necesidades tiran en ambos sentidos; Insufficient mientras una necesidad desconocida pueda invertir la respuesta.",
  "Needs: a table with its header row, a profile with needs down the first column, rows of answers with headers given apart, or the eight needs alone: Horizon, Environment volatile, Swift response, Single project, Innovation sought, New market sought, Resources available, Core capability involved.":
    "Necesidades: una tabla con su fila de encabezados, un perfil con las necesidades en la primera columna, filas de respuestas con encabezados dados aparte, o solo las ocho necesidades: Horizon, Environment volatile, Swift response, Single project, Innovation sought, New market sought, Resources available, Core capability involved.",
  "The headers of needs, where needs does not hold them.": "Los encabezados de needs, si needs no los contiene.",
  "What to return: label (default), score, reasons or all; several with commas between them.":
    "Qué devolver: label (predeterminado), score, reasons o all; varios, separados por comas.",
  "Scores each alliance by one model alone, 0 to 100: the contrasts, the points of the checklist, the characteristics, the practices, the integrations or the principles. Tells also the weakest fact and what is present, partly there, absent or unknown.":
    "Puntúa cada alianza de 0 a 100 según un solo modelo: los contrastes, los puntos de la lista de comprobación, las características, las prácticas, las integraciones o los principios. Da también el dato más débil y lo que está presente, en parte, ausente o desconocido.",
  "The model to score by: contrasts, points, characteristics, practices, integrations or principles.":
    "El modelo con el que se puntúa: contrasts, points, characteristics, practices, integrations o principles.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the model's items alone.":
    "Alianzas: una tabla con su fila de encabezados, un perfil con los datos en la primera columna, filas de respuestas con encabezados dados aparte, o solo los elementos del modelo.",
  "What to return: score (default), analytical, relational, weakest, low, high, coverage, missing, present, partly, absent, unknown or all; several with commas between them.":
    "Qué devolver: score (predeterminado), analytical, relational, weakest, low, high, coverage, missing, present, partly, absent, unknown o all; varios, separados por comas.",
  "Tells the furthest of the five stages each alliance has evidence for: Courtship, Engagement, Housekeeping, Mechanics or Accommodation. Yes is evidence, Partly is a stage begun; it informs and changes no score.":
    "Dice la más avanzada de las cinco etapas de la que cada alianza tiene pruebas: Courtship, Engagement, Housekeeping, Mechanics o Accommodation. Yes es una prueba, Partly una etapa empezada; informa y no cambia ninguna puntuación.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the five stages alone.":
    "Alianzas: una tabla con su fila de encabezados, un perfil con los datos en la primera columna, filas de respuestas con encabezados dados aparte, o solo las cinco etapas.",
  "What to return: label (default), index, skipped or all; several with commas between them.":
    "Qué devolver: label (predeterminado), index, skipped o all; varios, separados por comas.",
  "Finds the next questions worth asking: the unknown facts whose answers could move the verdict most, with how far and between which verdicts.":
    "Encuentra las próximas preguntas que merecen la pena: los datos desconocidos cuyas respuestas podrían mover más el dictamen, con cuánto y entre qué dictámenes.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or bare answers to the model. One gives a table, several give one cell each.":
    "Alianzas: una tabla con su fila de encabezados, un perfil con los datos en la primera columna, filas de respuestas con encabezados dados aparte, o simples respuestas al modelo. Una da una tabla; varias, una celda cada una.",
  "How many questions, 3 if left out.": "Cuántas preguntas; 3 si se omite.",
  "What the questions are for: classify (default), health, contrasts, points, characteristics, practices, integrations or principles.":
    "Para qué son las preguntas: classify (predeterminado), health, contrasts, points, characteristics, practices, integrations o principles.",
  "Tells how far goals are attained, as one weighted share: 0 not at all, 1 reached, more where surpassed. From a baseline it is the way made to the target; without one actual ÷ target, or the reverse where lower is better. Unknown actuals are left out.":
    "Dice hasta qué punto se alcanzan los objetivos, en una sola proporción ponderada: 0 nada, 1 alcanzado, más si se supera. Con un punto de partida es el camino hecho hacia la meta; sin él, real ÷ meta, o al revés donde menos es mejor. Los reales desconocidos no cuentan.",
  "What was reached, goal by goal; empty where it is not known. Going backwards counts as 0.":
    "Lo que se alcanzó, objetivo por objetivo; vacío si no se sabe. Retroceder cuenta como 0.",
  "What was to be reached.": "Lo que se debía alcanzar.",
  "Where each goal started from, or one for all; empty where there is none.":
    "De dónde partió cada objetivo, o un valor para todos; vacío si no lo hay.",
  "What each goal weighs; left out, they weigh the same.":
    "Cuánto pesa cada objetivo; si se omite, todos pesan lo mismo.",
  "Whether higher (default) or lower is better: one for each goal, or one for all.":
    "Si es mejor más (higher, predeterminado) o menos (lower): una indicación por objetivo o una para todos.",
  "Tells whether something that recurs, such as a check-in or a review, is On time, Due or Overdue. It is due on its date and for as long after it as a seventh of the cadence (one day in a week), then overdue.":
    "Dice si algo que se repite, como una reunión o una revisión, está On time, Due u Overdue. Toca en su fecha y durante un séptimo de la cadencia después (un día en una semana); luego está atrasado.",
  "The date it was last held; empty where it never was. One, or a range of them.":
    "La fecha en que se hizo por última vez; vacío si nunca. Una o un rango.",
  "Weekly, Biweekly, Monthly, Quarterly, Yearly or a whole number of days: one for all, or one for each date.":
    "Weekly, Biweekly, Monthly, Quarterly, Yearly o un número entero de días: un valor para todas o uno por fecha.",
  "What to return: label (default), next (the next date) or days (overdue; negative: to go).":
    "Qué devolver: label (predeterminado), next (la próxima fecha) o days (días de retraso; negativo: días que faltan).",
  "The date it is judged for: one for all, or one each. Needed for label and days.":
    "La fecha para la que se juzga: una para todas o una cada una. Necesaria para label y days.",
  "Tells whether to continue each alliance, renegotiate it, prepare the exit or leave, by what speaks for leaving: a purpose that is met, not delivering, no trust, no executive sponsor, a rival alliance, a term that is ending.":
    "Dice si conviene continuar cada alianza, renegociarla, preparar la salida o salir, según lo que habla a favor de salir: un propósito cumplido, no cumplir lo prometido, falta de confianza, falta de patrocinio directivo, una alianza rival, un plazo que termina.",
  "What to return: label (default), triggers, notice or all; several with commas between them.":
    "Qué devolver: label (predeterminado), triggers, notice o all; varios, separados por comas.",
  "Shows the arithmetic behind one alliance's verdict as a table: fact, answer, scaled answer (0 to 1), weight, contribution and source; then what was derived and decided, and the total.":
    "Muestra en una tabla el cálculo que hay detrás del dictamen de una alianza: dato, respuesta, respuesta llevada de 0 a 1, peso, contribución y fuente; después lo que se dedujo y decidió, y el total.",
  "What to explain: classify, health, contrasts, points, characteristics, practices, integrations or principles.":
    "Qué explicar: classify, health, contrasts, points, characteristics, practices, integrations o principles.",
  "One alliance: its row below a header row, a profile with facts down the first column, a row of answers with headers given apart, or bare answers.":
    "Una alianza: su fila bajo una fila de encabezados, un perfil con los datos en la primera columna, una fila de respuestas con encabezados dados aparte, o simples respuestas.",
  "The date the verdict is made for.": "La fecha para la que vale el dictamen.",
  "Finds the smallest set of answer changes that moves CLASSIFY's label: fewest facts first, then least total movement.":
    "Encuentra el menor conjunto de respuestas que hay que cambiar para que CLASSIFY dé otra cosa: primero los menos datos, luego el menor cambio total.",
  "Alliances: a table with its header row, a profile with facts down the first column, rows of answers with headers given apart, or the ten contrasts alone. One gives a table, several give one cell each.":
    "Alianzas: una tabla con su fila de encabezados, un perfil con los datos en la primera columna, filas de respuestas con encabezados dados aparte, o solo los diez contrastes. Una da una tabla; varias, una celda cada una.",
  "The type to move to, such as Strategic alliance; without it, any other label.":
    "El tipo al que llegar, como Strategic alliance; sin él, cualquier otro.",
  "Compares how two sides or more rate the same facts: Agreed strength, Agreed weakness, Blind spot (we rate it higher), Undervalued (they rate it higher) or Unknown. Sides agree where they are less than 1.5 apart on the scale 1 to 5.":
    "Compara cómo valoran dos o más partes los mismos datos: Agreed strength, Agreed weakness, Blind spot (valoramos más alto), Undervalued (valoran más alto) o Unknown. Las partes coinciden cuando las separan menos de 1,5 en la escala de 1 a 5.",
  "Our answers: 1 to 5 or Yes/Partly/No in one column, or facts and answers in two.":
    "Nuestras respuestas: 1 a 5 o Yes/Partly/No en una columna, o datos y respuestas en dos.",
  "Their answers: a column for each partner, after their facts if they name them. Where both name their facts, they are paired by fact in any order.":
    "Sus respuestas: una columna por socio, después de sus datos si los nombran. Si ambas partes nombran sus datos, se emparejan por dato en cualquier orden.",
  "The facts the answers stand for, in their order. Left out where the first column of ours or theirs names them.":
    "Los datos a los que corresponden las respuestas, en su orden. Se omite si la primera columna de ours o theirs los nombra.",
  "What to return: table (default) or score (1 where all agree, 0 where all are as far apart as can be).":
    "Qué devolver: table (predeterminado) o score (1 si todos coinciden, 0 si todos están lo más lejos posible).",
  "Tells how fairly partners share: 1 where everyone's share of the benefit is their share of the contribution, less by the part of the benefit that would have to change hands for that (1 less the Hoover index).":
    "Dice con qué equidad reparten los socios: 1 cuando la parte de cada uno en el beneficio es su parte en la contribución, menos la parte del beneficio que tendría que cambiar de manos para ello (1 menos el índice de Hoover).",
  "What each of two or more partners contributes: amounts or shares, 0 or more; names may stand in a column before them.":
    "Lo que aporta cada uno de dos o más socios: importes o proporciones, 0 o más; los nombres pueden ir en una columna delante.",
  "What each partner gets, in the same order, or with names before them in any order.":
    "Lo que recibe cada socio, en el mismo orden, o con nombres delante en cualquier orden.",
  "What to return: fairness (default) or table (its ratio is benefit share ÷ contribution share, empty for a partner who contributes nothing).":
    "Qué devolver: fairness (predeterminado) o table (su razón es parte del beneficio ÷ parte de la contribución, vacía para quien no aporta nada).",
  "Tells where dated values are heading: Improving, Steady or Declining. The line is the median of the slopes between all pairs of points (Theil–Sen), which one odd value does not move; Steady: it moves less than the points scatter around it.":
    "Dice hacia dónde van unos valores con fecha: Improving, Steady o Declining. La recta es la mediana de las pendientes entre todos los pares de puntos (Theil–Sen), que un solo valor extraño no mueve; Steady: se mueve menos de lo que los puntos se dispersan a su alrededor.",
  "The dates, in any order: one column or one row.": "Las fechas, en cualquier orden: una columna o una fila.",
  "The value at each date; empty where it is not known. Higher is better.":
    "El valor en cada fecha; vacío si no se sabe. Más alto es mejor.",
  "What to return: label (default), slope (the change in a year) or crosses (the day the line reaches the threshold, from the first date on; empty where it does not).":
    "Qué devolver: label (predeterminado), slope (el cambio en un año) o crosses (el día en que la recta alcanza el umbral, desde la primera fecha; vacío si no lo alcanza).",
  "The value to reach. Needed for crosses.": "El valor que se quiere alcanzar. Necesario para crosses.",
  "A date: points after it are left out.": "Una fecha: los puntos posteriores no cuentan.",
  "Tells how far people agree: raters on what they rate, or the items of a questionnaire with each other. Rows are what is rated and columns who rates; for alpha, rows are respondents and columns items.":
    "Dice hasta qué punto coinciden las personas: los evaluadores sobre lo que valoran, o las preguntas de un cuestionario entre sí. Las filas son lo valorado y las columnas quién valora; para alpha, las filas son los encuestados y las columnas las preguntas.",
  "The ratings alone, or with a row and a column of names. Blank, ?, * and n/a are no rating; 0 is one. Yes, Partly and No are 5, 3 and 1 where numbers are needed; kappa, fleiss and krippendorff nominal compare texts too.":
    "Las valoraciones solas, o con una fila y una columna de nombres. Vacío, ?, * y n/a no son valoraciones; 0 sí lo es. Yes, Partly y No son 5, 3 y 1 donde hacen falta números; kappa, fleiss y krippendorff nominal comparan también textos.",
  "Which statistic: alpha (default), icc(1,1), icc(a,1), icc(c,1), icc(1,k), icc(a,k), icc(c,k), krippendorff nominal, krippendorff ordinal, krippendorff interval, kappa, fleiss or kendall w.":
    "Qué estadístico: alpha (predeterminado), icc(1,1), icc(a,1), icc(c,1), icc(1,k), icc(a,k), icc(c,k), krippendorff nominal, krippendorff ordinal, krippendorff interval, kappa, fleiss o kendall w.",
  "What to do about blanks: pairwise (default) uses the pairs of ratings there are, listwise leaves out rows with a blank. The icc, fleiss and kendall w need listwise where there are blanks.":
    "Qué hacer con los vacíos: pairwise (predeterminado) usa los pares de valoraciones que hay, listwise omite las filas con algún vacío. Los icc, fleiss y kendall w necesitan listwise donde hay vacíos.",
  "What to return: value (default), n (rows used), low and high (95 % confidence limits), note (which rules were used) or all.":
    "Qué devolver: value (predeterminado), n (filas usadas), low y high (límites de confianza del 95 %), note (qué reglas se aplicaron) o all.",
  "Compares candidates by weighted criteria and scores each from 0 to 1, more being better. With bounds a score depends on its own candidate alone, so adding one moves nobody; without them candidates are measured by each other.":
    "Compara candidatos según criterios ponderados y puntúa cada uno de 0 a 1, más es mejor. Con límites, una puntuación depende solo de su candidato, así que añadir uno no mueve a nadie; sin ellos, los candidatos se miden entre sí.",
  "Candidates down, criteria across, numbers in the cells; a first column of names and a first row of criteria may be along.":
    "Candidatos hacia abajo, criterios a lo ancho, números en las celdas; pueden ir una primera columna de nombres y una primera fila de criterios.",
  "One weight for each criterion, in a row or a column; they need not sum to 1.":
    "Un peso por criterio, en una fila o una columna; no tienen que sumar 1.",
  "Whether more is better (max) or less (min): one for each criterion, or one for all.":
    "Si es mejor más (max) o menos (min): una indicación por criterio o una para todos.",
  "The least and the most each criterion can be: two rows or two columns. Used by spotis and weighted.":
    "Lo mínimo y lo máximo que puede ser cada criterio: dos filas o dos columnas. Lo usan spotis y weighted.",
  "How to compare: spotis (default with bounds), topsis (default without), topsis linear or weighted.":
    "Cómo comparar: spotis (predeterminado con límites), topsis (predeterminado sin ellos), topsis linear o weighted.",
  "What to return: score (default) or rank.": "Qué devolver: score (predeterminado) o rank.",
  "Turns judgements in pairs into weights, by the analytic hierarchy process: the principal eigenvector of the matrix. Tells also how far the judgements agree, which one fits worst, and what it should be.":
    "Convierte juicios por pares en pesos mediante el proceso analítico jerárquico: el vector propio principal de la matriz. Dice también hasta qué punto concuerdan los juicios, cuál encaja peor y cuál debería ser.",
  'A square in which each cell says how many times its row outweighs its column: whole, or one triangle alone. A fraction may be text ("1/3"); a pair left empty is estimated; a first row and column may hold names. Up to 15 items.':
    'Un cuadrado en el que cada celda dice cuántas veces su fila supera a su columna: entero, o un solo triángulo. Una fracción puede ser texto ("1/3"); un par vacío se estima; la primera fila y la primera columna pueden contener nombres. Hasta 15 elementos.',
  "What to return: weights (default), cr, ci, lambda, worst or repair.":
    "Qué devolver: weights (predeterminado), cr, ci, lambda, worst o repair.",
  "The table of random indexes cr is measured by: saaty (1980, default), saaty2005 or donegan.":
    "La tabla de índices aleatorios con la que se mide cr: saaty (1980, predeterminado), saaty2005 o donegan.",
  "Lists the vocabulary as a table to spill, with its header row: every fact a workbook can say about an alliance, what kind of answer it takes, what the lowest and the highest answer mean, which models and functions it feeds, and its source.":
    "Muestra el vocabulario en una tabla con su fila de encabezados: cada dato que un libro puede decir de una alianza, qué clase de respuesta admite, qué significan la más baja y la más alta, a qué modelos y funciones alimenta, y su fuente.",
  "One group alone: identity, contrasts, points, point parts, characteristics, practices, stages, integrations, principles, running or needs.":
    "Un solo grupo: identity, contrasts, points, point parts, characteristics, practices, stages, integrations, principles, running o needs.",
  "Lists a model's items as a table to spill: fact, question, low anchor, high anchor, weight and source, with its header row. One field alone comes without a header, so that it can be put below (or, transposed, beside) one of your own.":
    "Muestra los elementos de un modelo en una tabla: dato, pregunta, ancla baja, ancla alta, peso y fuente, con su fila de encabezados. Un campo solo viene sin encabezado, para poder ponerlo debajo (o, transpuesto, al lado) de uno propio.",
  "The model: contrasts, points, characteristics, practices, integrations, principles, point parts, stages, needs, obstacles, exits, continuum, metrics, challenge, performance, tools, roles or networks.":
    "El modelo: contrasts, points, characteristics, practices, integrations, principles, point parts, stages, needs, obstacles, exits, continuum, metrics, challenge, performance, tools, roles o networks.",
  "One column alone: fact, question, low anchor, high anchor, weight or source.":
    "Una sola columna: fact, question, low anchor, high anchor, weight o source.",
};
