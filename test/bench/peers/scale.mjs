/** The numbers of the scheme that the peers' rules name. */
export const EDUCATION = {
  'junior-college': 50,
  bachelor: 60,
  'bachelor-with-degree': 90,
  master: 100,
  doctor: 110,
}

export const LEVELS = {
  'skill-5': 15,
  'skill-4': 30,
  'skill-3': 60,
  'skill-2': 100,
  'mid-title': 100,
  'mid-equivalent': 100,
  'skill-1': 140,
  'senior-title': 140,
}

/** The levels by what they are worth. */
export const BY_POINTS = [140, 100, 60, 30, 15].map((points) => ({
  points,
  levels: Object.keys(LEVELS).filter((level) => LEVELS[level] === points),
}))

export const AWARDS = { 'city-special': 30, 'city-general': 60, provincial: 110 }

export const FLAGS = { founder: 120, intermediary: 120, shortageMajor: 30 }

export const RECORDS = { falseMaterial: 150, detention: 50, crime: 150 }

/** The tiers of the insurance base, the highest first: how many months, of which window, at how many tenths of the average. */
export const TIERS = [
  { name: 'x3', tenths: 30, window: 'last36', need: 24, points: 120 },
  { name: 'x2', tenths: 20, window: 'last48', need: 36, points: 100 },
  { name: 'x1', tenths: 10, window: 'last48', need: 36, points: 50 },
  { name: 'x08', tenths: 8, window: 'last48', need: 36, points: 25 },
]

/** What a title of 100 points or more needs. */
export const TITLE_MONTHS = { name: 'average12', tenths: 10, window: 'last12', need: 6 }
