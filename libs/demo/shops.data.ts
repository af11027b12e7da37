import type { Category } from '#libs/contracts/index.js';

/** Where she buys, a line a shop: name in alerts | UPI id | least and most rupees | times a month | share paid by card. */
export const SHOPS: Partial<Record<Category, string>> = {
  groceries: `
BLINKIT|blinkit.rzp@hdfcbank|180|1400|4|0.2
ZEPTO|zeptonow@axisbank|120|900|2.5|0.1
BIGBASKET|bigbasket@ybl|700|3200|1.6|0.6
DMART|dmartready@icici|900|4200|1|0.7
SRI LAKSHMI PROVISION STORE|paytmqr5k2lakshmi@paytm|40|600|3|0
NANDINI MILK PARLOUR|q83920147@ybl|28|120|3|0`,
  food_dining: `
SWIGGY|swiggy@axisbank|140|900|4.5|0.3
ZOMATO|zomato-order@ptybl|160|1100|3.5|0.3
CHAI POINT|chaipoint.42@icici|40|220|2.5|0
THIRD WAVE COFFEE|thirdwavecoffee@hdfcbank|180|650|1.6|0.5
A2B VEG RESTAURANT|a2bkoramangala@okaxis|120|700|1.6|0
MTR RESTAURANT|mtrfoods.lalbagh@sbi|150|900|0.6|0.5
TRUFFLES RESTAURANT|truffles@hdfcbank|400|1800|0.7|0.9`,
  transport: `
UBER INDIA|uber.rides@hdfcbank|90|620|3.5|0.4
OLA CABS|olacabs@ybl|110|540|1.5|0.1
RAPIDO|rapido.rides@ybl|35|180|2.5|0
NAMMA METRO|bmrcl.tickets@sbi|20|90|2.5|0`,
  fuel: `
INDIAN OIL PETROL PUMP|iocl.hsrlayout@sbi|500|2200|1.2|0.7
HP PETROL PUMP|hpcl.koramangala@hdfcbank|500|1800|0.6|0.7`,
  shopping: `
AMAZON|amazonpay@apl|250|4500|1.4|0.7
FLIPKART|flipkart@axisbank|300|3800|0.7|0.7
MYNTRA|myntra@hdfcbank|600|3600|0.6|0.8
DECATHLON|decathlon.blr@icici|400|3200|0.3|0.8
IKEA|ikea.nagasandra@hdfcbank|300|5200|0.2|0.9`,
  health: `
APOLLO PHARMACY|apollopharmacy@axisbank|90|1100|1|0.3
PHARMEASY|pharmeasy@icici|250|1500|0.4|0.4
MANIPAL HOSPITAL|manipalhospital@hdfcbank|700|3500|0.2|0.9`,
  personal_care: `
NATURALS SALON|naturals.hsr@okaxis|350|1600|0.8|0.4
CULT.FIT|cultfit@ybl|999|1499|0.5|0.5`,
  entertainment: `
BOOKMYSHOW|bookmyshow@hdfcbank|240|1100|0.9|0.7`,
};

/** Shops on the web send a code before the card is charged. */
export const ONLINE = new Set([
  'BLINKIT',
  'BIGBASKET',
  'SWIGGY',
  'ZOMATO',
  'AMAZON',
  'FLIPKART',
  'MYNTRA',
  'PHARMEASY',
  'BOOKMYSHOW',
]);
