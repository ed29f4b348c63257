/**
 * Functions that came after the file format and are therefore stored behind "_xlfn.".
 * Source: [MS-XLSX] 2.2.2 future-function-list, and Microsoft's "Issue: An _xlfn. prefix is displayed in front of a formula".
 */
const LATER = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND
  BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV
  CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P
  COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
  F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY
  FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
  HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA
  LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC
  PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE
  REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S
  SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
  TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP
  XMATCH XOR Z.TEST`.split(/\s+/),
);

/** The same, but stored behind "_xlfn._xlws.": names that worksheet functions and macros share. */
const LATER_WORKSHEET = new Set(["FILTER", "SORT"]);

/** Built-in functions with a dot that need no prefix; every other dotted name is NAMESPACE.FUNCTION of an add-in. */
const DOTTED = new Set(["ERROR.TYPE", "NETWORKDAYS.INTL", "WORKDAY.INTL", "ISO.CEILING", "ECMA.CEILING"]);

const ADD_IN = "_xldudf_";

/** Whether a function belongs to an add-in: NAMESPACE.FUNCTION. */
export function isAddInFunction(name: string): boolean {
  const upper = name.toUpperCase();
  return /^[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)+$/.test(upper) && !LATER.has(upper) && !DOTTED.has(upper);
}

/** How a file names the function that Excel shows as `name`. */
export function fileFunctionName(name: string): string {
  const upper = name.toUpperCase();
  if (LATER_WORKSHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  if (LATER.has(upper)) return `_xlfn.${upper}`;
  return isAddInFunction(name) ? ADD_IN + upper.replace(/\./g, "_") : name;
}

/** How Excel shows the function that a file names `name`. A namespace ends at the first underscore. */
export function shownFunctionName(name: string): string {
  // Other programs write names they do not know in lower case; an add-in's are registered in upper case
  if (name.toLowerCase().startsWith(ADD_IN)) return name.slice(ADD_IN.length).replace("_", ".").toUpperCase();
  return name.replace(/^_xlfn\./i, "").replace(/^_xlws\.|^_xludf\.|^_xlpm\.|^_xll\./i, "");
}
