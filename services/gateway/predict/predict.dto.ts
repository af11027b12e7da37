import { ApiProperty, getSchemaPath } from '@nestjs/swagger';

export class PredictRequestDto {
  @ApiProperty({
    oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
    example: ['Rs.450.00 debited from A/c XX1234 to Zomato', 'Paid Rs 2,100 to City Hospital'],
  })
  sms_text: string | string[];
}

/** The answer of the original system; every list is in the order of the input. */
export class PredictResponseDto {
  @ApiProperty({
    type: [Number],
    description: '0 Food, 1 Groceries, 2 Travel, 3 Medical, 4 Bills, 5 Others.',
    example: [0, 3],
  })
  Prediction: number[];
  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'number' } },
    description: 'Six probabilities an SMS; they sum to 1.',
    example: [
      [0.94, 0.02, 0.01, 0.01, 0.01, 0.01],
      [0.01, 0.01, 0.01, 0.95, 0.01, 0.01],
    ],
  })
  Probabilities: number[][];
  @ApiProperty({ type: 'array', items: { type: 'number', nullable: true }, example: [450, 2100] })
  amounts: (number | null)[];
  @ApiProperty({
    type: [String],
    example: ['Rs.450.00 debited from A/c <ACCOUNT:9c1f0b7a2d4e6835> to Zomato'],
  })
  Masked_SMS_Text: string[];
}

export const PREDICT_BODY = {
  schema: { $ref: getSchemaPath(PredictRequestDto) },
  examples: {
    one: { value: { sms_text: 'Rs.450.00 debited from A/c XX1234 to Zomato' } },
    many: {
      value: { sms_text: ['Rs.450.00 debited from A/c XX1234 to Zomato', 'Paid Rs 2,100 to City Hospital'] },
    },
  },
};
