import { Module } from '@nestjs/common';
import { Models } from './models.js';

/** The models of a process, for who classifies and who explains. */
@Module({ providers: [Models], exports: [Models] })
export class ClassifierModule {}
