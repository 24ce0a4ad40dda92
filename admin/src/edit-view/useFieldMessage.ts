import { useEffect } from 'react';
import { useCheckState, useCheckStore } from '../check/useCheck';
import { type FormErrors, isOver, takeBack } from './fieldMessage';

/** Takes the message at a plain field back as soon as it has done its work. */
export function useFieldMessage(form: FormErrors): void {
  const store = useCheckStore();
  const { told, open, checked } = useCheckState();
  useEffect(() => {
    if (told && checked && isOver(told, open, checked)) void takeBack(store, form);
  }, [told, open, checked, store, form]);
}
