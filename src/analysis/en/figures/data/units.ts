import type { FigureExpression } from "../../../../model/figure.ts";

export interface UnitName {
  readonly unit: string;
  readonly kind: FigureExpression["kind"];
}

/** One line a unit: its normal name, its names (with their plurals), and after the bar the symbols that need a number right before them. */
const MEASUREMENTS = `
  metre: metre metres meter meters | m
  kilometre: kilometre kilometres kilometer kilometers kms | km
  centimetre: centimetre centimetres centimeter centimeters | cm cms
  millimetre: millimetre millimetres millimeter millimeters | mm
  micrometre: micrometre micrometres micrometer micrometers micron microns | μm µm
  nanometre: nanometre nanometres nanometer nanometers | nm
  mile: mile miles | mi
  nautical mile: nautical_mile nautical_miles | nmi
  light year: light_year light_years lightyear lightyears |
  foot: foot feet | ft
  inch: inch inches | ″
  yard: yard yards | yd yds
  acre: acre acres |
  hectare: hectare hectares | ha
  square metre: square_metre square_metres square_meter square_meters sq_m | m2 sqm
  square kilometre: square_kilometre square_kilometres square_kilometer square_kilometers sq_km | km2
  square mile: square_mile square_miles sq_mi |
  square foot: square_foot square_feet sq_ft | sqft
  square yard: square_yard square_yards |
  cubic foot: cubic_foot cubic_feet |
  cubic metre: cubic_metre cubic_metres cubic_meter cubic_meters | m3
  litre: litre litres liter liters |
  millilitre: millilitre millilitres milliliter milliliters | ml
  gallon: gallon gallons |
  barrel: barrel barrels |
  pint: pint pints |
  quart: quart quarts |
  ounce: ounce ounces fluid_ounce fluid_ounces | oz
  pound: pound pounds | lb lbs
  pound-foot: pound_feet pound_-_feet pound_foot pound_-_foot foot_pounds foot_-_pounds lb_-_ft ft_-_lb |
  kilogram: kilogram kilograms kilogramme kilogrammes kilo kilos | kg kgs
  gram: gram grams gramme grammes | g
  milligram: milligram milligrams | mg
  ton: ton tons |
  tonne: tonne tonnes metric_ton metric_tons |
  degree: degree degrees | °
  celsius: degrees_celsius degree_celsius degrees_centigrade celsius centigrade | °c ºc
  fahrenheit: degrees_fahrenheit degree_fahrenheit fahrenheit | °f
  mile per hour: miles_per_hour miles_an_hour mile_per_hour | mph
  kilometre per hour: kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour kph | km/h kmh km/hr kmph
  metre per second: metres_per_second meters_per_second | m/s
  mile per gallon: miles_per_gallon | mpg
  knot: knot knots |
  magnitude: magnitude |
  basis point: basis_point basis_points | bps
  percentage point: percentage_point percentage_points |
  watt: watt watts | w
  kilowatt: kilowatt kilowatts | kw
  megawatt: megawatt megawatts | mw
  gigawatt: gigawatt gigawatts | gw
  kilowatt hour: kilowatt_hour kilowatt_hours | kwh
  megawatt hour: megawatt_hour megawatt_hours | mwh
  gigawatt hour: gigawatt_hour gigawatt_hours | gwh
  terawatt hour: terawatt_hour terawatt_hours | twh
  milliwatt: milliwatt milliwatts |
  volt: volt volts |
  horsepower: horsepower | hp ps
  brake horsepower: brake_horsepower | bhp
  decibel: decibel decibels | db
  hertz: hertz | hz
  kilohertz: kilohertz | khz
  megahertz: megahertz | mhz
  gigahertz: gigahertz | ghz
  megabyte: megabyte megabytes | mb
  gigabyte: gigabyte gigabytes | gb
  terabyte: terabyte terabytes | tb
  kilobyte: kilobyte kilobytes | kb
  petabyte: petabyte petabytes | pb
  megabit per second: megabits_per_second | mbps
  gigabit per second: gigabits_per_second | gbps
  frame per second: frames_per_second | fps
  beat per minute: beats_per_minute beats_a_minute | bpm
  megapixel: megapixel megapixels mega_-_pixel | mp
  cubic centimetre: cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters | cc
  pound per square inch: pounds_per_square_inch | psi
  barrel per day: | bpd b/d
  kilocalorie: kilocalorie kilocalories | kcal
  joule: joule joules |
  kilojoule: kilojoule kilojoules | kj
  newton: newton newtons |
  kelvin: kelvin |
  pascal: pascal pascals | pa
  gigapascal: gigapascal gigapascals | gpa
  milliampere-hour: | mah
  newton metre: newton_metre newton_metres newton_meter newton_meters | nm
  kiloton: kiloton kilotons |
  megaton: megaton megatons |
  calorie: calorie calories |
  parts-per-billion: parts_per_billion | ppb
  parts-per-million: parts_per_million | ppm
  rack unit: rack_unit rack_units |
  revolutions per minute: | rpm
  carat: carat carats |
`;

const DURATIONS = `
  second: second seconds sec secs | s
  minute: minute minutes min mins |
  hour: hour hours hr hrs |
  day: day days |
  night: night nights |
  week: week weeks |
  fortnight: fortnight fortnights |
  month: month months |
  year: year years yr yrs |
  decade: decade decades |
  century: century centuries |
  weekend: weekend weekends |
`;

const PERCENT = `
  percent: percent percentage per_cent pct pc | %
`;

const TIMES = `
  time: times | x
`;

function read(table: string, kind: UnitName["kind"]): [string, UnitName][][] {
  const names: [string, UnitName][] = [];
  const symbols: [string, UnitName][] = [];
  for (const line of table.trim().split("\n")) {
    const [unit = "", rest = ""] = line.trim().split(/:\s*/u);
    const [words = "", marks = ""] = rest.split("|");
    const entry: UnitName = { unit, kind };
    for (const word of words.trim().split(/\s+/u)) if (word !== "") names.push([word.replaceAll("_", " "), entry]);
    for (const mark of marks.trim().split(/\s+/u)) if (mark !== "") symbols.push([mark, entry]);
  }
  return [names, symbols];
}

const tables = [
  read(MEASUREMENTS, "measurement"),
  read(DURATIONS, "duration"),
  read(PERCENT, "percent"),
  read(TIMES, "count"),
];

/** Units by name, lower case; a name of several words is joined by single spaces. */
export const UNIT_NAMES: ReadonlyMap<string, UnitName> = new Map(tables.flatMap(([names = []]) => names));

/** Units by symbol, lower case; a symbol counts only right after a number. */
export const UNIT_SYMBOLS: ReadonlyMap<string, UnitName> = new Map(tables.flatMap(([, symbols = []]) => symbols));

/** Words after which a unit is told of one of something: '$5 per barrel', '20 rounds a minute'. */
export const RATE_WORDS: ReadonlySet<string> = new Set(["per", "a", "an", "each", "every"]);
