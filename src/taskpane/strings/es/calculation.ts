/** The ways a sheet gets its figures, in Spanish. */
export const calculation = {
  title: "Cifras",
  ways: {
    live: {
      name: "En vivo",
      about:
        "Funciones ALLIANCE. Las fórmulas más cortas; quien abra el libro necesita este complemento para obtener cifras nuevas.",
    },
    native: {
      name: "Funciones propias de Excel",
      about:
        "Se recalcula en cualquier equipo, sin el complemento. Fórmulas más largas; lo que Excel no puede calcular queda como valores.",
    },
    values: { name: "Valores", about: "Las cifras de ese día, con fecha. Nada se recalcula." },
  },
};
