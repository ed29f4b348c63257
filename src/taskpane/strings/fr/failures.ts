/** What may go wrong, what was kept and what to do, in French. */
export const failures = {
  mappingWhat: "Le sens de la colonne n’a pas pu être conservé dans le classeur. Rien n’a été modifié.",
  surveyWhat: "Une erreur s’est produite pendant la lecture du classeur. Rien n’a été modifié.",
  buildWhat:
    "Une erreur s’est produite pendant la création. Regardez les onglets des feuilles : une nouvelle feuille restée là peut être supprimée.",
  draftWhat:
    "Les réponses n’ont pas pu être conservées dans le classeur pour plus tard. Elles restent là tant que ce volet est ouvert.",
  draftsWhat: "Ce qui avait été commencé n’a pas pu être lu ou modifié. Rien n’a été perdu.",
  answersWhat: "Les réponses n’ont pas pu être enregistrées. Aucune n’est perdue : elles restent ici.",
  sampleWhat: "Un problème est survenu pendant l’ajout de l’exemple. Vos propres feuilles n’ont pas été touchées.",
  previewWhat: "Une erreur s’est produite pendant le dessin de la feuille. Rien n’a été modifié.",
  partWhat: "Une partie d’Alliance n’a pas pu être chargée. Rien n’a été modifié.",
  partCure: "Vérifiez la connexion, puis réessayez.",
  cancelledWhat: "La création a été annulée et votre classeur est tel qu’il était.",
  cancelledCure: "Vos choix sont conservés, vous pouvez recommencer à tout moment.",
  sheetWhat: (sheet: string) =>
    `La feuille ${sheet} n’a pas pu être ouverte. Elle a peut-être été renommée ou supprimée.`,
  sheetCure: "Cherchez-la parmi les onglets, ou créez-la à nouveau.",
  tryAgain: "Réessayez. Si l’erreur se répète, enregistrez le classeur, fermez-le et rouvrez-le.",
  helpWhat: "La liste des fonctions n’a pas pu être chargée. Les fonctions elles-mêmes ne sont pas touchées.",
  helpCure: "Vérifiez la connexion, puis rouvrez cette page.",
  noHostWhat: "Cette page s’utilise dans Excel.",
  noHostCure: "Ouvrez un classeur dans Excel et choisissez Alliance sous l’onglet Accueil.",
};
