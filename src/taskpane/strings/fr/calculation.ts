/** The ways a sheet gets its figures, in French. */
export const calculation = {
  title: "Chiffres",
  ways: {
    live: {
      name: "En direct",
      about:
        "Fonctions ALLIANCE. Les formules les plus courtes ; qui ouvre le classeur a besoin de ce complément pour de nouveaux chiffres.",
    },
    native: {
      name: "Fonctions d’Excel",
      about:
        "Recalcule sur tout ordinateur, sans le complément. Formules plus longues ; ce qu’Excel ne peut calculer reste en valeurs.",
    },
    values: { name: "Valeurs", about: "Les chiffres de ce jour, datés. Rien ne se recalcule." },
  },
};
